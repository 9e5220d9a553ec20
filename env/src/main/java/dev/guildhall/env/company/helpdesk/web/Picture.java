package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.seed.Draw;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Draws an attachment: a thing with a crack or a stain on a table, or a sheet of paper with lines of writing.
final class Picture {
    private final Draw draw;

    private Picture(long seed) {
        this.draw = new Draw(new SplittableRandom(seed));
    }

    static String svg(Attachment attachment) {
        var picture = new Picture(attachment.seed());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 560" font-family="Liberation Sans, Arial, sans-serif">
                %s</svg>
                """.formatted(
                        switch (attachment.kind()) {
                            case CRACK -> picture.thing(attachment.text()) + picture.crack();
                            case STAIN -> picture.thing(attachment.text()) + picture.stain();
                            case LETTER -> picture.letter(attachment.text());
                        });
    }

    /// A board, a bowl or a jug, by chance, with its name on a tag.
    private String thing(String name) {
        var wood = draw.one(List.of("#d9c3a0", "#c8b7a6", "#b9c2c9"));
        var body = draw.one(List.of("#7f9aa8", "#a8705c", "#e8e2d4", "#6f8f72"));
        var shape = draw.one(List.of(
                "<rect x='190' y='140' width='420' height='270' rx='28'/>",
                "<path d='M180 210 H620 C610 360 520 430 400 430 S190 360 180 210 Z'/>",
                "<path d='M280 120 H520 L560 420 Q400 460 240 420 Z'/>"));
        return """
                <rect width="800" height="560" fill="%s"/>
                <ellipse cx="400" cy="440" rx="250" ry="26" fill="#00000033"/>
                <g fill="%s" stroke="#2b2b2b" stroke-width="4">%s</g>
                <rect x="40" y="480" width="%d" height="52" rx="6" fill="#ffffff" stroke="#2b2b2b"/>
                <text x="60" y="515" font-size="26" fill="#1c1c1c">%s</text>
                """.formatted(wood, body, shape, 60 + 15 * name.length(), escaped(name));
    }

    private String crack() {
        int x = draw.between(300, 460);
        var path = new StringBuilder("M%d 150".formatted(x));
        for (int y = 190; y <= 410; y += 40) {
            x += draw.between(-38, 38);
            path.append(" L%d %d".formatted(x, y));
        }
        return "<path d='%s' fill='none' stroke='#111111' stroke-width='7' stroke-linejoin='bevel'/>\n".formatted(path);
    }

    private String stain() {
        var drops = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            drops.append("<ellipse cx='%d' cy='%d' rx='%d' ry='%d'/>"
                    .formatted(
                            draw.between(300, 480),
                            draw.between(220, 350),
                            draw.between(18, 66),
                            draw.between(14, 44)));
        }
        return "<g fill='#5a2e12' fill-opacity='0.62'>%s</g>\n".formatted(drops);
    }

    private String letter(String text) {
        int tilt = draw.between(-1, 1);
        var lines = text.lines().toList();
        var written = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            written.append("<text x='110' y='%d' font-size='24' fill='#1b2440'>%s</text>\n"
                    .formatted(100 + i * 38, escaped(lines.get(i))));
        }
        return String.format(Locale.ROOT, """
                <rect width="800" height="560" fill="#8d8478"/>
                <g transform="rotate(%d 400 280)"><rect x="70" y="40" width="660" height="480" fill="#fdfcf7" stroke="#c9c3b4"/>
                %s</g>
                """, tilt, written);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> switch (c) {
                    case '<' -> "&lt;";
                    case '&' -> "&amp;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}

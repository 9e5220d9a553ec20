package dev.guildhall.agents.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A piece of a brief that is read by itself.
sealed interface Passage {

    /// A sentence, put together again where the lines of the brief break it.
    record Sentence(String text) implements Passage {}

    /// A line of a form, such as `Street: 12 Elm Road`.
    record Line(String label, String value) implements Passage {}

    Pattern LINE = Pattern.compile("([-*•]?)\\s*(\\p{L}[\\p{L} ]{1,30}):\\s+(\\S.*)");
    Pattern BLANK = Pattern.compile("\\R\\s*\\R");
    Pattern BULLET = Pattern.compile("[-*•]\\s.*");

    /// Lines of a form stand together, after something that ends in a colon or behind bullets.
    static List<Passage> of(String brief) {
        var passages = new ArrayList<Passage>();
        var prose = new StringBuilder();
        boolean announced = false;
        for (var paragraph : BLANK.split(brief.strip())) {
            for (var raw : paragraph.split("\\R")) {
                var line = raw.strip();
                var pair = LINE.matcher(line);
                if (pair.matches() && (announced || !pair.group(1).isEmpty())) {
                    sentences(prose, passages);
                    passages.add(new Line(pair.group(2).strip(), pair.group(3).strip()));
                    announced = true;
                } else {
                    if (BULLET.matcher(line).matches()) {
                        sentences(prose, passages);
                    }
                    prose.append(line).append(' ');
                    announced = line.endsWith(":");
                }
            }
            announced = announced || prose.toString().stripTrailing().endsWith(":");
            sentences(prose, passages);
        }
        return passages;
    }

    private static void sentences(StringBuilder prose, List<Passage> passages) {
        for (var sentence : prose.toString().strip().split("(?<=[.!?])\\s+")) {
            if (!sentence.isBlank()) {
                passages.add(new Sentence(sentence));
            }
        }
        prose.setLength(0);
    }
}

package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The lines of text on a screen: each element's, and paragraphs put together again where a line was full.
final class Lines {
    private static final int ALIGNED = 4;
    private static final int WIDE = 240;
    private static final double GAP = 0.9;

    private Lines() {}

    static List<String> of(Screen screen) {
        var lines = new LinkedHashSet<String>();
        var texts = screen.elements().stream()
                .filter(e -> !e.text().isBlank()
                        && e.kind().use() != Use.FILL
                        && e.kind().use() != Use.HOLD)
                .toList();
        for (var first : texts) {
            lines.add(first.text().strip());
        }
        for (var first : texts) {
            if (first.box().width() >= WIDE) {
                var paragraph = paragraph(first, texts);
                if (paragraph.size() > 1) {
                    lines.add(String.join(" ", paragraph));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> paragraph(Element first, List<Element> texts) {
        var lines = new ArrayList<String>();
        Element last = first;
        lines.add(first.text().strip());
        for (var next : texts) {
            int down = next.box().y() - last.box().bottom();
            if (Math.abs(next.box().x() - first.box().x()) <= ALIGNED
                    && down >= -2
                    && down <= GAP * last.box().height()
                    && last.box().width() >= WIDE) {
                lines.add(next.text().strip());
                last = next;
            }
        }
        return lines;
    }
}

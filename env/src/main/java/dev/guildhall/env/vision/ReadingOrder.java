package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders elements as they are read: rows from top to bottom, in a row from left to right.
final class ReadingOrder {
    private static final Comparator<Element> DOWN = Comparator.<Element>comparingInt(
                    e -> line(e).center().y())
            .thenComparingInt(e -> e.box().x());

    private static final Comparator<Element> ALONG = Comparator.<Element>comparingInt(
                    e -> e.box().x())
            .thenComparingInt(e -> e.box().y())
            .thenComparingInt(e -> e.box().right());

    private ReadingOrder() {}

    /// The same elements in order, numbered from 1.
    static List<Element> of(List<Element> elements) {
        var down = elements.stream().sorted(DOWN).toList();
        var lines = down.stream().map(ReadingOrder::line).toList();
        var placed = new boolean[down.size()];
        var ordered = new ArrayList<Element>(down.size());
        for (int i = 0; i < placed.length; i++) {
            if (!placed[i]) {
                var row = new ArrayList<Element>();
                int end = Math.max(lines.get(i).bottom(), lines.get(i).y() + 1);
                for (int j = i;
                        j < placed.length && (j == i || lines.get(j).center().y() < end);
                        j++) {
                    if (!placed[j] && sameRow(lines.get(i), lines.get(j))) {
                        placed[j] = true;
                        row.add(down.get(j));
                    }
                }
                row.stream().sorted(ALONG).forEach(e -> ordered.add(e.withNumber(ordered.size() + 1)));
            }
        }
        return ordered;
    }

    /// A dialog and a panel come before what is in them.
    private static Box line(Element e) {
        return e.kind() == Kind.DIALOG || e.kind() == Kind.PANEL
                ? new Box(e.box().x(), e.box().y(), e.box().width(), 1)
                : e.box();
    }

    private static boolean sameRow(Box first, Box other) {
        int centre = other.center().y();
        return first.equals(other)
                || (centre >= first.y()
                        && centre < Math.max(first.bottom(), first.y() + 1)
                        && first.center().y() >= other.y()
                        && first.center().y() < other.bottom());
    }
}

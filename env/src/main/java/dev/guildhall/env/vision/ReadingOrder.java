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
        var left = new ArrayList<>(elements);
        left.sort(DOWN);
        var ordered = new ArrayList<Element>(left.size());
        while (!left.isEmpty()) {
            var first = line(left.getFirst());
            var row = left.stream().filter(e -> sameRow(first, line(e))).toList();
            left.removeAll(row);
            row.stream().sorted(ALONG).forEach(e -> ordered.add(numbered(e, ordered.size() + 1)));
        }
        return ordered;
    }

    /// A dialog comes before what is in it.
    private static Box line(Element e) {
        return e.kind() == Kind.DIALOG
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

    private static Element numbered(Element e, int number) {
        return new Element(number, e.kind(), e.box(), e.text(), e.label(), e.states(), e.confidence());
    }
}

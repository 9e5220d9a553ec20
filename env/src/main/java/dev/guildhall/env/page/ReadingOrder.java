package dev.guildhall.env.page;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders elements as one reads, row by row and from left to right, and numbers them from 1.
final class ReadingOrder {
    private ReadingOrder() {}

    /// Two elements are in the same row when the centre of each is between the top and bottom of the other,
    /// seen from the first of the row.
    static Screen screen(Size size, List<Element> elements) {
        var byTop = new ArrayList<>(elements);
        byTop.sort(Comparator.comparingInt((Element e) -> e.box().y())
                .thenComparingInt(e -> e.box().x()));
        var ordered = new ArrayList<Element>();
        while (!byTop.isEmpty()) {
            var first = byTop.getFirst();
            var row = byTop.stream()
                    .filter(e -> e.equals(first) || besides(first, e))
                    .toList();
            byTop.removeAll(row);
            row.stream().sorted(Comparator.comparingInt(e -> e.box().x())).forEach(ordered::add);
        }
        var numbered = new ArrayList<Element>();
        for (var e : ordered) {
            numbered.add(new Element(
                    numbered.size() + 1, e.kind(), e.box(), e.text(), e.label(), e.states(), e.confidence()));
        }
        return new Screen(size, numbered);
    }

    private static boolean besides(Element a, Element b) {
        int middleOfA = a.box().center().y();
        int middleOfB = b.box().center().y();
        return middleOfB >= a.box().y()
                && middleOfB < a.box().bottom()
                && middleOfA >= b.box().y()
                && middleOfA < b.box().bottom();
    }
}

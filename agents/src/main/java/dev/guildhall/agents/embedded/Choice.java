package dev.guildhall.agents.embedded;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Radio buttons of which one can be chosen: those that stand under or beside each other.
///
/// @param caption what is written above or left of the first
record Choice(String caption, List<Element> options) {
    private static final int ALIGNED = 6;
    private static final int BELOW = 44;
    private static final int BESIDE = 60;
    private static final int LETTER = 9;

    static List<Choice> of(Sight sight) {
        var groups = new ArrayList<List<Element>>();
        sight.all(Kind.RADIO).forEach(radio -> {
            var near = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> together(other, radio)))
                    .toList();
            var group = new ArrayList<>(near.stream().flatMap(List::stream).toList());
            group.add(radio);
            groups.removeAll(near);
            groups.add(group);
        });
        return groups.stream()
                .map(group -> new Choice(caption(sight, group), List.copyOf(group)))
                .toList();
    }

    Optional<Element> chosen() {
        return options.stream()
                .filter(option -> option.states().contains(State.CHECKED))
                .findFirst();
    }

    Set<String> words() {
        return Words.of(caption);
    }

    private static boolean together(Element one, Element other) {
        var left = one.box().x() <= other.box().x() ? one : other;
        var right = one.box().x() <= other.box().x() ? other : one;
        int across = right.box().x() - left.box().right();
        int down = Math.abs(one.box().y() - other.box().y());
        boolean row = down <= ALIGNED
                && across <= BESIDE + LETTER * Sight.caption(left).length();
        boolean column = Math.abs(one.box().x() - other.box().x()) <= ALIGNED && down <= BELOW;
        return row || column;
    }

    private static String caption(Sight sight, List<Element> group) {
        var first = group.stream()
                .map(Element::box)
                .min(Comparator.comparingInt((Box box) -> box.y()).thenComparingInt(Box::x))
                .orElseThrow();
        return Stream.concat(sight.leftOf(first).stream(), sight.above(first).stream())
                .findFirst()
                .map(Element::text)
                .orElse("");
    }
}

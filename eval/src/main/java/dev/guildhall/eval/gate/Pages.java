package dev.guildhall.eval.gate;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.eval.record.Event;
import java.util.List;
import java.util.stream.Collectors;

/// How many pages an episode went through. A page is told by its headings, numbers aside: the pages of two
/// tickets are one.
final class Pages {
    private Pages() {}

    static int of(List<Event.Stepped> steps) {
        return steps.stream()
                .map(step -> name(step.screen()))
                .collect(Collectors.toSet())
                .size();
    }

    static String name(Screen screen) {
        return screen.elements().stream()
                .filter(element -> element.kind() == Element.Kind.HEADING)
                .map(element -> element.text().replaceAll("\\d+", "#"))
                .collect(Collectors.joining(" / "));
    }
}

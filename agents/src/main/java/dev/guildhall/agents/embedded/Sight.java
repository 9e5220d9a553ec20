package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A screen as this worker asks about it.
record Sight(Screen screen) {
    private static final Set<String> SEARCHES = Verbs.stems("search find");

    /// Whatever can be seen and used, of these kinds.
    Stream<Element> all(Kind... kinds) {
        var wanted = Arrays.asList(kinds);
        return screen.elements().stream()
                .filter(element -> wanted.contains(element.kind()))
                .filter(element -> !element.states().contains(State.DISABLED))
                .filter(element -> screen.size().contains(element.box().center()));
    }

    Stream<Element> inputs() {
        return all(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT, Kind.CHECKBOX, Kind.RADIO);
    }

    /// Whether any of the errand's things and people is on this screen; true if it names none.
    /// What stands in a search field does not count: this worker wrote it there.
    boolean concerns(Errand errand) {
        var words = Words.of(screen.elements().stream()
                .filter(element -> !isSearch(element))
                .map(Element::text)
                .collect(Collectors.joining("\n")));
        return (errand.references().isEmpty() && errand.names().isEmpty())
                || errand.references().stream().anyMatch(number -> Words.overlap(Words.of(number), words) == 1)
                || errand.names().stream().anyMatch(name -> Words.overlap(Words.of(name), words) == 1);
    }

    static boolean isSearch(Element element) {
        return element.kind() == Kind.TEXT_FIELD && Words.hasAny(words(element), SEARCHES);
    }

    /// What is written on and beside an element.
    static Set<String> words(Element element) {
        return Words.of(caption(element));
    }

    static String caption(Element element) {
        return (element.text() + " " + element.label()).strip();
    }

    /// The same for two screens on which nothing a person would notice is different.
    String signature() {
        return screen.elements().stream()
                .map(element -> element.kind() + " " + caption(element) + " "
                        + element.states().stream().map(State::name).sorted().toList())
                .collect(Collectors.joining("\n"));
    }
}

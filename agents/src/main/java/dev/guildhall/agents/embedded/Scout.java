package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the way to a screen that serves a wish: follows what the brief names first, then what
/// is new beside it, searches for its numbers and scrolls. It presses nothing that could change
/// anything.
final class Scout {
    private static final int SCROLLS = 6;
    private static final int NOTCHES = 6;
    private static final int VISITS = 2;
    private static final int SHORT = 24;
    private static final double SEARCHING = 1.5;
    private static final double SEARCHING_ON = 0.3; // where something of the errand is in sight already
    private static final double NEW = 1;
    private static final double SCROLLING = 0.5;

    private final Errand errand;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> scrolled = new HashSet<>();
    private final Set<String> searched = new HashSet<>();
    private final Set<String> earlier = new HashSet<>(); // captions of the pages before this one
    private Set<String> here = Set.of();

    Scout(Errand errand) {
        this.errand = errand;
    }

    private record Way(double worth, Step.Act act, Runnable remember) {}

    /// The best way on from here towards the wish; empty if all were gone.
    Optional<Step.Act> way(Wish wish, Sight sight) {
        arrive(sight);
        return Stream.of(links(wish, sight), search(wish, sight), scroll(sight))
                .flatMap(ways -> ways)
                .max(Comparator.comparingDouble(Way::worth))
                .map(way -> {
                    way.remember().run();
                    return way.act();
                });
    }

    /// A new wish may need a place that was visited for another.
    void forget() {
        visits.clear();
        scrolled.clear();
        searched.clear();
    }

    private void arrive(Sight sight) {
        var captions = followable(sight).map(Sight::caption).collect(Collectors.toUnmodifiableSet());
        if (!captions.equals(here)) {
            earlier.addAll(here);
            here = captions;
        }
    }

    /// A text may be a link that does not look like one, if it is as short as links are.
    private static Stream<Element> followable(Sight sight) {
        return Stream.of(
                        sight.all(Kind.LINK, Kind.TAB, Kind.MENU_ITEM, Kind.TABLE_CELL),
                        sight.all(Kind.BUTTON)
                                .filter(button -> Words.hasAny(Sight.words(button), Verbs.LOOKING))
                                .filter(button -> !Sight.isToSearch(button)),
                        sight.all(Kind.TEXT).filter(text -> text.text().length() <= SHORT))
                .flatMap(elements -> elements)
                .filter(link -> !Sight.caption(link).isEmpty());
    }

    private Stream<Way> links(Wish wish, Sight sight) {
        var words = errand.words();
        boolean near = sight.concerns(errand) && !earlier.isEmpty();
        return followable(sight)
                .filter(link -> link.kind() != Kind.TEXT || isNamed(link, wish))
                .filter(link -> visits.getOrDefault(Sight.caption(link), 0) < VISITS)
                .map(link -> {
                    var caption = Sight.caption(link);
                    double worth = worth(link, wish, words)
                            - visits.getOrDefault(caption, 0)
                            + (near && link.kind() != Kind.TEXT && !earlier.contains(caption) ? NEW : 0);
                    return new Way(
                            worth,
                            Step.Act.click(link, "I look at '%s' for a way to '%s'".formatted(caption, wish.clause())),
                            () -> visits.merge(caption, 1, Integer::sum));
                });
    }

    private boolean isNamed(Element text, Wish wish) {
        var said = Sight.words(text);
        return Words.hasAny(said, wish.about())
                || errand.references().stream().anyMatch(number -> Words.hasAny(said, Words.of(number)));
    }

    private double worth(Element link, Wish wish, Set<String> words) {
        var said = Sight.words(link);
        double subject = errand.subject(wish)
                .filter(number -> Words.hasAny(said, Words.of(number)))
                .map(_ -> 2.0)
                .orElse(0.0);
        double reference =
                errand.references().stream().anyMatch(number -> Words.hasAny(said, Words.of(number))) ? 2 : 0;
        double specific = said.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit)) ? 0.2 : 0;
        double clickable = link.kind() == Kind.TABLE_CELL || link.kind() == Kind.TEXT ? -0.5 : 0;
        return subject
                + reference
                + specific
                + clickable
                + 1.2 * Words.overlap(said, wish.about())
                + 0.6 * Words.overlap(said, words);
    }

    private Stream<Way> search(Wish wish, Sight sight) {
        return sight.all(Kind.TEXT_FIELD)
                .filter(Sight::isSearch)
                .limit(1)
                .flatMap(field -> things(wish)
                        .filter(thing -> !searched.contains(thing))
                        .limit(1)
                        .map(thing -> new Way(
                                sight.concerns(errand, wish) ? SEARCHING_ON : SEARCHING,
                                Step.Act.fill(
                                        field,
                                        thing + "\n",
                                        "I search for '%s', which the brief names".formatted(thing)),
                                () -> searched.add(thing))));
    }

    private Stream<String> things(Wish wish) {
        return Stream.of(errand.subject(wish).stream(), errand.references().stream(), errand.names().stream())
                .flatMap(things -> things)
                .distinct();
    }

    private Stream<Way> scroll(Sight sight) {
        var signature = sight.signature();
        if (scrolled.contains(signature) || scrolled.size() >= SCROLLS) {
            return Stream.empty();
        }
        return Stream.of(new Way(
                SCROLLING, Step.Act.scroll(sight, NOTCHES, "I look further down"), () -> scrolled.add(signature)));
    }
}

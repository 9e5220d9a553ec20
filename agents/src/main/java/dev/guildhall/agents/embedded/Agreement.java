package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Finds the button that says yes on a page or in a dialog that only asks.
final class Agreement {
    private Agreement() {}

    /// Empty where there is something to fill in: that is another form, not a question. A button
    /// that repeats the verb says yes if the way back is offered beside it.
    static Optional<Element> button(Sight sight, String verb) {
        boolean dialog = sight.all(Kind.DIALOG).findAny().isPresent();
        boolean inputs = sight.all(Kind.TEXT_FIELD, Kind.SELECT, Kind.CHECKBOX, Kind.RADIO)
                .anyMatch(input -> !Sight.isSearch(input));
        return inputs && !dialog
                ? Optional.empty()
                : sight.all(Kind.BUTTON)
                        .filter(button -> !isRetreat(button))
                        .filter(button -> saysYes(button, Verbs.AGREEING)
                                || (saysYes(button, Verbs.like(verb)) && hasRetreat(sight, button)))
                        .max(Comparator.comparingInt(button -> button.box().y()));
    }

    private static boolean saysYes(Element button, Set<String> verbs) {
        return Words.hasAny(Sight.words(button), verbs);
    }

    private static boolean hasRetreat(Sight sight, Element button) {
        return sight.all(Kind.BUTTON, Kind.LINK)
                .anyMatch(other -> Sight.inRow(button, other) && isRetreat(other));
    }

    /// A button such as 'Cancel' or 'Back to the list', but not 'Cancel order', which does more
    /// than leave.
    private static boolean isRetreat(Element button) {
        var words = Sight.words(button);
        return Verbs.BACKWARD.containsAll(words)
                || words.stream().limit(1).anyMatch("back"::equals);
    }
}

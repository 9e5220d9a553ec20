package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Finds the button that says yes on a page or in a dialog that only asks.
final class Agreement {
    private static final Set<String> ASKING = Verbs.stems("confirm review check sure");
    private static final Set<String> EDITING = Verbs.stems("change edit modify correct");

    private final Sight sight;
    private final Set<String> verbs;

    private Agreement(Sight sight, String verb) {
        this.sight = sight;
        this.verbs = Verbs.like(verb);
    }

    /// Empty where there is something to fill in: that is another form, not a question. A button
    /// that repeats the verb says yes if the screen asks.
    static Optional<Element> button(Sight sight, String verb) {
        return new Agreement(sight, verb).button();
    }

    /// Whether the screen asks, by a heading or by leaving it open to go back: what it says then
    /// is a warning, no refusal.
    static boolean isAsked(Sight sight, String verb) {
        var question = new Agreement(sight, verb);
        return question.button()
                .filter(yes -> question.isQuestion() || question.hasRetreat(yes))
                .isPresent();
    }

    private Optional<Element> button() {
        boolean dialog = sight.all(Kind.DIALOG).findAny().isPresent();
        boolean inputs = sight.all(Kind.TEXT_FIELD, Kind.SELECT, Kind.CHECKBOX, Kind.RADIO)
                .anyMatch(input -> !Sight.isSearch(input));
        return inputs && !dialog
                ? Optional.empty()
                : sight.all(Kind.BUTTON)
                        .filter(button -> !isRetreat(button))
                        .filter(button -> Words.hasAny(Sight.words(button), Verbs.AGREEING)
                                || (Words.hasAny(Sight.words(button), verbs) && (hasRetreat(button) || isQuestion())))
                        .max(Comparator.comparingInt(button -> button.box().y()));
    }

    private boolean isQuestion() {
        return sight.all(Kind.HEADING).anyMatch(heading -> Words.hasAny(Sight.words(heading), ASKING));
    }

    private boolean hasRetreat(Element button) {
        return sight.all(Kind.BUTTON, Kind.LINK).anyMatch(other -> Sight.inRow(button, other) && isRetreat(other));
    }

    /// A button such as 'Cancel', 'Edit' or 'Back to the list', but not 'Cancel order', which does
    /// more than leave.
    private boolean isRetreat(Element button) {
        var words = Sight.words(button);
        return Verbs.BACKWARD.containsAll(words)
                || (EDITING.containsAll(words) && !Words.hasAny(words, verbs))
                || words.stream().limit(1).anyMatch("back"::equals);
    }
}

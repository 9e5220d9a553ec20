package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Presses what is called like the verb, gets ready the form it leads to, and agrees when asked
/// to confirm.
final class Doing implements Craft {
    private static final int AGREEMENTS = 3;

    private final Wish.Do wish;
    private final Errand errand;
    private final Notes notes;
    private final Form form;
    private final Map<String, Long> pressed = new HashMap<>(); // what, and how many inputs there were to fill
    private boolean sent; // something that was filled in
    private int agreed;

    Doing(Wish.Do wish, Errand errand, Notes notes) {
        this.wish = wish;
        this.errand = errand;
        this.notes = notes;
        this.form = new Form(wish, errand, notes);
    }

    @Override
    public Step step(Sight sight) {
        if (sent) {
            return Trouble.of(notes, sight)
                    .filter(_ -> !Agreement.isAsked(sight, wish.verb()))
                    .<Step>map(trouble -> new Step.Stuck("it is refused: " + trouble))
                    .orElseGet(() -> afterwards(sight));
        }
        if (pressed.isEmpty() && !sight.concerns(errand, wish)) {
            return new Step.NotHere();
        }
        var button = button(sight);
        if (button.isPresent()) {
            return form.before(sight, button.get())
                    .orElseGet(() -> press(sight, button.get(), "It is called like what I was asked to do"));
        }
        return pressed.isEmpty() ? new Step.NotHere() : afterwards(sight);
    }

    private Step afterwards(Sight sight) {
        return Agreement.button(sight, wish.verb())
                .filter(_ -> agreed++ < AGREEMENTS)
                .map(yes -> press(sight, yes, "It asks whether to go on with what I was asked to do"))
                .orElseGet(() -> {
                    notes.result(notes.news(sight), Verbs.like(wish.verb()));
                    return new Step.Done();
                });
    }

    private Optional<Element> button(Sight sight) {
        var verbs = Verbs.like(wish.verb());
        return sight.all(Kind.BUTTON, Kind.MENU_ITEM, Kind.LINK)
                .filter(element -> Words.hasAny(Sight.words(element), verbs))
                .filter(element -> mayPress(sight, element))
                .max(Comparator.comparingDouble(element -> Words.overlap(Sight.words(element), wish.about())
                        + (element.kind() == Kind.BUTTON ? 1 : 0)
                        + (Words.has(Sight.words(element), wish.verb()) ? 1 : 0)));
    }

    /// Once only, unless the same words now stand under a form that was not there before.
    private boolean mayPress(Sight sight, Element element) {
        var inputs = pressed.get(Sight.caption(element));
        return inputs == null || sight.inputs().count() > inputs;
    }

    private Step press(Sight sight, Element element, String why) {
        sent = sent || (Form.isAbove(sight, element) && !pressed.isEmpty());
        pressed.put(Sight.caption(element), sight.inputs().count());
        return Step.Act.click(element, "I press '%s'. %s: '%s'".formatted(Sight.caption(element), why, wish.clause()));
    }
}

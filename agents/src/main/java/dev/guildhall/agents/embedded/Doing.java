package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Presses what is called like the verb, ticks what the wish names, and agrees when asked to
/// confirm.
final class Doing implements Craft {
    private static final double HALF = 0.5;
    private static final Set<String> REASONS = Verbs.stems("reason note comment");

    private final Wish.Do wish;
    private final Errand errand;
    private final Set<String> handled = new HashSet<>();
    private final Map<String, Long> pressed = new HashMap<>(); // what, and how many inputs there were to fill

    Doing(Wish.Do wish, Errand errand) {
        this.wish = wish;
        this.errand = errand;
    }

    @Override
    public Step step(Sight sight) {
        boolean begun = !pressed.isEmpty();
        if (!begun && !sight.concerns(errand, wish)) {
            return new Step.NotHere();
        }
        var button = button(sight);
        if (button.isPresent()) {
            var before = tick(sight).or(() -> reason(sight));
            return before.orElseGet(() -> press(sight, button.get(), "It is called like what I was asked to do"));
        }
        var agreement = begun ? agreement(sight) : Optional.<Element>empty();
        return agreement
                .map(yes -> press(sight, yes, "It asks whether to go on with what I was asked to do"))
                .orElseGet(() -> begun ? new Step.Done() : new Step.NotHere());
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

    private Optional<Element> agreement(Sight sight) {
        return sight.all(Kind.BUTTON)
                .filter(element -> Words.hasAny(Sight.words(element), Verbs.AGREEING))
                .filter(element -> !pressed.containsKey(Sight.caption(element)))
                .findFirst();
    }

    private Optional<Step> tick(Sight sight) {
        return sight.all(Kind.CHECKBOX, Kind.RADIO)
                .filter(box -> !box.states().contains(State.CHECKED) && !handled.contains(Sight.caption(box)))
                .filter(box -> Words.overlap(Sight.words(box), wish.about()) >= HALF)
                .max(Comparator.comparingDouble(box -> Words.overlap(Sight.words(box), wish.about())))
                .map(box -> {
                    handled.add(Sight.caption(box));
                    return Step.Act.click(
                            box, "I tick '%s', which '%s' names".formatted(Sight.caption(box), wish.clause()));
                });
    }

    private Optional<Step> reason(Sight sight) {
        return sight.all(Kind.TEXT_FIELD, Kind.TEXT_AREA)
                .filter(field -> field.text().isEmpty() && !handled.contains(field.label()))
                .filter(field -> Words.hasAny(Words.of(field.label()), REASONS)
                        && !errand.story().isEmpty())
                .findFirst()
                .map(field -> {
                    handled.add(field.label());
                    return Step.Act.fill(field, errand.story(), "It asks for a reason, and the brief gives one");
                });
    }

    private Step press(Sight sight, Element element, String why) {
        pressed.put(Sight.caption(element), sight.inputs().count());
        return Step.Act.click(element, "I press '%s'. %s: '%s'".formatted(Sight.caption(element), why, wish.clause()));
    }
}

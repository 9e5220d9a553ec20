package dev.guildhall.agents.embedded;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives the field, choice or radio button that fits its value, then keeps it.
final class Putting implements Craft {
    private static final double SOME = 0.3;

    /// Values that stand for each other's kind: a choice that holds one of them can take the others.
    private static final List<Set<String>> FAMILIES = List.of(
            Verbs.stems("open new pending solved closed resolved hold done waiting progress status state"),
            Verbs.stems("low normal medium high urgent priority"));

    private final Wish.Put wish;
    private final Errand errand;
    private final Set<String> value;
    private final Set<String> tried = new HashSet<>();
    private boolean put;
    private boolean kept;

    Putting(Wish.Put wish, Errand errand) {
        this.wish = wish;
        this.errand = errand;
        this.value = Words.of(wish.value());
    }

    @Override
    public Step step(Sight sight) {
        if (kept) {
            return new Step.Done();
        }
        if (!put && (wish.value().isEmpty() || !sight.concerns(errand))) {
            return new Step.NotHere();
        }
        if (!put) {
            return field(sight).or(() -> option(sight)).or(() -> choice(sight)).orElseGet(Step.NotHere::new);
        }
        kept = true;
        return keep(sight)
                .<Step>map(button -> Step.Act.click(button, "I keep it with '%s'".formatted(Sight.caption(button))))
                .orElseGet(Step.Done::new);
    }

    private Optional<Step> field(Sight sight) {
        return sight.all(Kind.TEXT_FIELD, Kind.TEXT_AREA)
                .filter(field -> Words.overlap(Words.of(field.label()), wish.about()) > SOME)
                .max(Comparator.comparingDouble(field -> Words.overlap(Words.of(field.label()), wish.about())))
                .map(field -> {
                    put = true;
                    return Step.Act.fill(field, wish.value(), why(field));
                });
    }

    /// Something that says the value itself: a radio button, an open menu's entry, a button.
    private Optional<Step> option(Sight sight) {
        return sight.all(Kind.RADIO, Kind.CHECKBOX, Kind.MENU_ITEM, Kind.BUTTON, Kind.TAB)
                .filter(option -> !value.isEmpty() && Words.overlap(value, Sight.words(option)) == 1)
                .filter(option -> !option.states().contains(State.CHECKED) && tried.add(Sight.caption(option)))
                .findFirst()
                .map(option -> {
                    put = true;
                    return Step.Act.click(option, why(option));
                });
    }

    /// A drop-down list. Its entries may not be visible, so the value is typed, as the keyboard allows.
    private Optional<Step> choice(Sight sight) {
        return sight.all(Kind.SELECT)
                .filter(this::fits)
                .filter(select -> tried.add("choice " + Sight.caption(select)))
                .findFirst()
                .map(select -> {
                    put = true;
                    return Words.overlap(value, Words.of(select.text())) == 1
                            ? new Step.Act(List.of(new Action.Move(select.box().center())), "It is so already")
                            : new Step.Act(
                                    List.of(
                                            new Action.Click(select.box().center()),
                                            new Action.Type(wish.value()),
                                            new Action.KeyPress("Enter")),
                                    why(select));
                });
    }

    private boolean fits(Element select) {
        var words = Sight.words(select);
        return Words.overlap(Words.of(select.label()), wish.about()) > SOME
                || FAMILIES.stream().anyMatch(family -> Words.hasAny(family, value) && Words.hasAny(family, words));
    }

    private Optional<Element> keep(Sight sight) {
        return sight.all(Kind.BUTTON)
                .filter(button -> Words.hasAny(Sight.words(button), Verbs.KEEPING))
                .max(Comparator.comparingDouble(button ->
                        Words.overlap(Sight.words(button), wish.about()) + Words.overlap(value, Sight.words(button))));
    }

    private String why(Element element) {
        return "I give '%s' the value '%s', for the brief says: '%s'"
                .formatted(Sight.caption(element), wish.value(), wish.clause());
    }
}

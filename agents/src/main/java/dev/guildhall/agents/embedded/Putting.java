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

    /// Values that stand for each other's kind: a choice that holds one of them can take the
    /// others.
    private static final List<Set<String>> FAMILIES = List.of(
            Verbs.stems("open new pending solved closed resolved hold done waiting progress status state"),
            Verbs.stems("low normal medium high urgent priority"));

    private final Wish.Put wish;
    private final Errand errand;
    private final Set<String> value;
    private final Set<String> tried = new HashSet<>();
    private String asked = ""; // the list that was asked to take the value, until it is seen to hold it
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
        if (!asked.isEmpty()) {
            var entry = entry(sight);
            if (entry.isPresent()) {
                return entry.get();
            }
            put = holds(sight);
            asked = "";
        }
        if (!put) {
            return field(sight).or(() -> option(sight)).or(() -> choice(sight)).orElseGet(Step.NotHere::new);
        }
        kept = true;
        if (!wish.keep()) {
            return new Step.Done();
        }
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

    /// Something that says the value itself.
    private Optional<Step> option(Sight sight) {
        return says(sight, Kind.RADIO, Kind.CHECKBOX, Kind.BUTTON).map(option -> {
            put = true;
            kept = option.kind() == Kind.BUTTON;
            return Step.Act.click(option, why(option));
        });
    }

    /// A drop-down list. Its entries may not be visible, so the value is typed, as the keyboard
    /// allows.
    private Optional<Step> choice(Sight sight) {
        return sight.all(Kind.SELECT)
                .filter(this::fits)
                .filter(select -> tried.add("the list " + select.label()))
                .findFirst()
                .map(select -> {
                    asked = select.label();
                    var at = select.box().center();
                    return holds(select)
                            ? new Step.Act(List.of(new Action.Move(at)), "'%s' it is already".formatted(wish.value()))
                            : new Step.Act(
                                    List.of(
                                            new Action.Click(at),
                                            new Action.Type(wish.value()),
                                            new Action.KeyPress("Enter")),
                                    why(select));
                });
    }

    /// An entry of the list, if it opened where it can be seen.
    private Optional<Step> entry(Sight sight) {
        return says(sight, Kind.MENU_ITEM, Kind.TEXT)
                .filter(entry -> sight.all(Kind.SELECT).noneMatch(this::isAskedAndHolds))
                .map(entry -> Step.Act.click(entry, why(entry)));
    }

    private Optional<Element> says(Sight sight, Kind... kinds) {
        return sight.all(kinds)
                .filter(element -> !value.isEmpty() && Words.overlap(value, Sight.words(element)) == 1)
                .filter(element -> !element.states().contains(State.CHECKED) && tried.add(Sight.caption(element)))
                .findFirst();
    }

    /// A list that is gone has taken the value, or there is no telling.
    private boolean holds(Sight sight) {
        return sight.all(Kind.SELECT).noneMatch(select -> select.label().equals(asked))
                || sight.all(Kind.SELECT).anyMatch(this::isAskedAndHolds);
    }

    private boolean isAskedAndHolds(Element select) {
        return select.label().equals(asked) && holds(select);
    }

    private boolean holds(Element select) {
        return Words.overlap(value, Words.of(select.text())) == 1;
    }

    private boolean fits(Element select) {
        var words = Sight.words(select);
        return Words.overlap(Words.of(select.label()), wish.about()) > SOME
                || FAMILIES.stream().anyMatch(family -> Words.hasAny(family, value) && Words.hasAny(family, words));
    }

    private Optional<Element> keep(Sight sight) {
        return sight.all(Kind.BUTTON)
                .filter(button -> Words.hasAny(Sight.words(button), Verbs.KEEPING))
                .filter(button -> !tried.contains(Sight.caption(button)))
                .max(Comparator.comparingDouble(button ->
                        Words.overlap(Sight.words(button), wish.about()) + Words.overlap(value, Sight.words(button))));
    }

    private String why(Element element) {
        return "I give '%s' the value '%s', for the brief says: '%s'"
                .formatted(Sight.caption(element), wish.value(), wish.clause());
    }
}

package dev.guildhall.agents.embedded;

import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives the field, choice or radio button that fits its value, then keeps it.
final class Putting implements Craft {
    private static final double SOME = 0.3;
    private static final int SCROLLS = 3;
    private static final int NOTCHES = 4;

    /// Values that stand for each other's kind: a choice that holds one of them can take the
    /// others.
    private static final List<Set<String>> FAMILIES = List.of(
            Verbs.stems("open new pending solved closed resolved hold done waiting progress status state"),
            Verbs.stems("low normal medium high urgent priority"));

    private final Wish.Put wish;
    private final Errand errand;
    private final Notes notes;
    private final Set<String> value;
    private final Set<String> tried = new HashSet<>();
    private String asked = ""; // the list that was asked to take the value, until it is seen to hold it
    private @Nullable Box put; // where the value was given
    private boolean written; // rather than chosen
    private boolean kept;
    private int scrolled;

    Putting(Wish.Put wish, Errand errand, Notes notes) {
        this.wish = wish;
        this.errand = errand;
        this.notes = notes;
        this.value = Words.of(wish.value());
    }

    @Override
    public Step step(Sight sight) {
        if (kept) {
            return Trouble.of(notes, sight)
                    .<Step>map(trouble -> new Step.Stuck("it is refused: " + trouble))
                    .orElseGet(Step.Done::new);
        }
        if (put == null && (value.isEmpty() || !sight.concerns(errand, wish))) {
            return new Step.NotHere();
        }
        if (!asked.isEmpty()) {
            var entry = entry(sight);
            if (entry.isPresent()) {
                return entry.get();
            }
            put = held(sight);
            asked = "";
        }
        return put == null
                ? option(sight).or(() -> list(sight)).or(() -> field(sight)).orElseGet(Step.NotHere::new)
                : keep(sight, put);
    }

    private Optional<Step> field(Sight sight) {
        return sight.all(Kind.TEXT_FIELD, Kind.TEXT_AREA)
                .filter(field -> !Sight.isSearch(field) && fit(field) > SOME)
                .max(Comparator.comparingDouble(this::fit))
                .map(field -> {
                    put = field.box();
                    written = true;
                    return Step.Act.fill(field, wish.value(), why(field.label()));
                });
    }

    private double fit(Element field) {
        return Words.overlap(Words.of(field.label()), wish.about());
    }

    /// An option that says the value itself, in the group whose caption fits best and says
    /// least beside.
    private Optional<Step> option(Sight sight) {
        var choice = Choice.of(sight).stream()
                .filter(group -> inGroup(group).isPresent())
                .max(Comparator.comparingDouble(this::fit));
        if (choice.isEmpty()) {
            return box(sight);
        }
        var option = inGroup(choice.get()).orElseThrow();
        put = option.box();
        var name = "%s %s".formatted(choice.get().caption(), Sight.caption(option));
        return Optional.of(
                option.states().contains(State.CHECKED)
                        ? new Step.Act(
                                List.of(new Action.Move(option.box().center())), "'%s' it is already".formatted(name))
                        : Step.Act.click(option, why(name.strip())));
    }

    private Optional<Element> inGroup(Choice group) {
        return group.options().stream()
                .filter(option -> Words.overlap(value, Sight.words(option)) == 1)
                .min(Comparator.comparingInt(option -> Sight.words(option).size()));
    }

    private double fit(Choice group) {
        var words = group.words();
        boolean family = FAMILIES.stream().anyMatch(set -> Words.hasAny(set, value) && Words.hasAny(set, words));
        return Words.overlap(words, wish.about()) + (family ? 1 : 0) - 0.1 * words.size();
    }

    private Optional<Step> box(Sight sight) {
        return says(sight, Kind.CHECKBOX).map(box -> {
            put = box.box();
            return Step.Act.click(box, why(Sight.caption(box)));
        });
    }

    /// A drop-down list. Its entries may not be visible, so the value is typed, as the keyboard
    /// allows.
    private Optional<Step> list(Sight sight) {
        return sight.all(Kind.SELECT)
                .filter(this::fits)
                .filter(select -> tried.add("the list " + select.label()))
                .findFirst()
                .map(select -> {
                    asked = select.label();
                    return holds(select)
                            ? new Step.Act(
                                    List.of(new Action.Move(select.box().center())),
                                    "'%s' it is already".formatted(wish.value()))
                            : Step.Act.choose(select, wish.value(), why(Sight.caption(select)));
                });
    }

    /// An entry of the list, if it opened where it can be seen.
    private Optional<Step> entry(Sight sight) {
        return says(sight, Kind.MENU_ITEM, Kind.TEXT)
                .filter(entry -> sight.all(Kind.SELECT).noneMatch(this::isAskedAndHolds))
                .map(entry -> Step.Act.click(entry, why(Sight.caption(entry))));
    }

    private Optional<Element> says(Sight sight, Kind... kinds) {
        return sight.all(kinds)
                .filter(element -> Words.overlap(value, Sight.words(element)) == 1)
                .filter(element -> !element.states().contains(State.CHECKED) && tried.add(Sight.caption(element)))
                .findFirst();
    }

    /// Where the list stands that took the value; a list that is gone leaves no telling.
    private @Nullable Box held(Sight sight) {
        var list = sight.all(Kind.SELECT)
                .filter(select -> select.label().equals(asked))
                .findFirst();
        return list.isEmpty()
                ? new Box(0, 0, 1, 1)
                : list.filter(this::holds).map(Element::box).orElse(null);
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

    /// Some programs keep a choice at once: where no button is found, that is taken for granted.
    private Step keep(Sight sight, Box from) {
        if (written && scrolled == 0 && Words.overlap(value, Words.of(sight.written(from))) < 1) {
            return new Step.Stuck("the field does not hold what I wrote in it");
        }
        var button = sight.below(from, Verbs.KEEPING, Verbs.BACKWARD);
        if (button.isEmpty() && scrolled < SCROLLS) {
            scrolled++;
            put = new Box(from.x(), 0, from.width(), 1);
            return Step.Act.scroll(sight, NOTCHES, "I look for the button that keeps it");
        }
        if (button.isEmpty() && written) {
            return new Step.Stuck("I found no button to keep it");
        }
        kept = true;
        return button.<Step>map(found -> Step.Act.click(found, "I keep it with '%s'".formatted(Sight.caption(found))))
                .orElseGet(Step.Done::new);
    }

    private String why(String name) {
        return "I give '%s' the value '%s', for the brief says: '%s'".formatted(name, wish.value(), wish.clause());
    }
}

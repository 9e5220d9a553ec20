package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Gets what stands above a button ready for it: ticks the rows that are meant, chooses among
/// the options, and gives a reason where one is asked for.
final class Form {
    private static final double HALF = 0.5;
    private static final Set<String> REASONS = Verbs.stems("reason note comment");
    private static final Set<String> FREE = Verbs.stems("optional");

    private final Wish.Do wish;
    private final Errand errand;
    private final Notes notes;
    private final Set<String> handled = new HashSet<>();

    Form(Wish.Do wish, Errand errand, Notes notes) {
        this.wish = wish;
        this.errand = errand;
        this.notes = notes;
    }

    /// The next thing to do before the button; empty if all is ready.
    Optional<Step> before(Sight sight, Element button) {
        return tick(sight, button)
                .or(() -> count(sight, button))
                .or(() -> choose(sight, button))
                .or(() -> reason(sight, button));
    }

    /// Whether there is anything to get ready at all.
    static boolean isAbove(Sight sight, Element button) {
        return sight.inputs()
                .filter(input -> !Sight.isSearch(input) && input.kind() != Kind.TEXT_AREA)
                .anyMatch(above(button));
    }

    private static Predicate<Element> above(Element button) {
        return input -> input.box().bottom() <= button.box().y();
    }

    private Optional<Step> tick(Sight sight, Element button) {
        var rows = sight.all(Kind.CHECKBOX).filter(above(button)).toList();
        var named = rows.stream().filter(row -> fit(sight, row) >= HALF).toList();
        var meant = named.isEmpty() && rows.size() > 1 ? mentioned(sight, rows) : named;
        if (rows.size() > 1 && meant.isEmpty() && rows.stream().noneMatch(Form::isChecked)) {
            return Optional.of(new Step.Stuck("I cannot tell which of %s is meant"
                    .formatted(rows.stream().map(sight::purpose).toList())));
        }
        if (meant.stream().map(row -> matched(sight, row)).distinct().count() < meant.size()) {
            return Optional.of(new Step.Stuck("more than one could be meant of %s"
                    .formatted(meant.stream().map(sight::purpose).toList())));
        }
        return meant.stream()
                .filter(row -> !isChecked(row) && handled.add(sight.purpose(row)))
                .findFirst()
                .map(row -> Step.Act.click(
                        row,
                        named.isEmpty()
                                ? "I tick '%s', which the matter is about".formatted(sight.purpose(row))
                                : "I tick '%s', which '%s' names".formatted(sight.purpose(row), wish.clause())));
    }

    private double fit(Sight sight, Element row) {
        return Words.overlap(Words.of(sight.purpose(row)), wish.about());
    }

    /// What the brief's words have in common with a row, or all the row says if nothing.
    private Set<String> matched(Sight sight, Element row) {
        var words = Words.of(sight.purpose(row));
        var common = new HashSet<>(words);
        common.removeIf(word -> !Words.has(wish.about(), word));
        return common.isEmpty() ? words : common;
    }

    /// The one row that was read of on the way here; none if there are several.
    private List<Element> mentioned(Sight sight, List<Element> rows) {
        var found = rows.stream()
                .filter(row -> !sight.purpose(row).isEmpty())
                .filter(row -> notes.mention(Words.of(sight.purpose(row))))
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    /// A ticked row that has a number of its own is for as many as the brief or the people say.
    private Optional<Step> count(Sight sight, Element button) {
        return sight.all(Kind.CHECKBOX)
                .filter(above(button))
                .filter(Form::isChecked)
                .flatMap(row -> sight.all(Kind.TEXT_FIELD)
                        .filter(field -> Sight.inRow(field, row) && field.text().matches("\\d{1,3}"))
                        .limit(1)
                        .flatMap(field -> count(field, sight.purpose(row)).stream()))
                .findFirst();
    }

    private Optional<Step> count(Element field, String name) {
        if (field.text().equals("1") || !handled.add("the count of " + name)) {
            return Optional.empty();
        }
        var count = notes.count(name).or(() -> Numbers.in(wish.clause()));
        return Optional.of(count.<Step>map(number -> Step.Act.fill(
                        field, "" + number, "It is about %d of '%s', not %s".formatted(number, name, field.text())))
                .orElseGet(() -> new Step.Stuck("nobody says how many of '%s' are meant".formatted(name))));
    }

    private Optional<Step> choose(Sight sight, Element button) {
        return Choice.of(sight).stream()
                .filter(choice -> choice.options().stream().allMatch(above(button)))
                .flatMap(choice -> choose(choice).stream())
                .findFirst();
    }

    private Optional<Step> choose(Choice choice) {
        var best = choice.options().stream()
                .max(Comparator.comparingDouble((Element option) -> Words.overlap(Sight.words(option), wish.about())))
                .orElseThrow();
        double fit = Words.overlap(Sight.words(best), wish.about());
        var chosen = choice.chosen();
        if (chosen.isPresent()) {
            boolean better = fit == 1 && Words.overlap(Sight.words(chosen.get()), wish.about()) < 1;
            return better ? choose(choice, best) : Optional.empty();
        }
        return fit > 0
                ? choose(choice, best)
                : Optional.of(new Step.Stuck("I do not know what to choose of '%s': %s"
                        .formatted(
                                choice.caption(),
                                choice.options().stream().map(Sight::caption).toList())));
    }

    private Optional<Step> choose(Choice choice, Element option) {
        return handled.add(choice.caption() + ": " + Sight.caption(option))
                ? Optional.of(Step.Act.click(
                        option,
                        "For '%s' I choose '%s', which fits '%s' best"
                                .formatted(choice.caption(), Sight.caption(option), wish.clause())))
                : Optional.empty();
    }

    private Optional<Step> reason(Sight sight, Element button) {
        return sight.all(Kind.TEXT_FIELD, Kind.TEXT_AREA)
                .filter(above(button))
                .filter(field -> field.text().isEmpty() && !errand.story().isEmpty())
                .filter(field ->
                        Words.hasAny(Words.of(field.label()), REASONS) && !Words.hasAny(Words.of(field.label()), FREE))
                .filter(field -> handled.add("the field " + field.label()))
                .findFirst()
                .map(field -> Step.Act.fill(field, errand.story(), "It asks for a reason, and the brief gives one"));
    }

    private static boolean isChecked(Element box) {
        return box.states().contains(State.CHECKED);
    }
}

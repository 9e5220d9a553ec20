package dev.guildhall.eval.cli;

import dev.guildhall.eval.stats.Comparison;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.eval.stats.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Two agents side by side, and what can be said of their difference.
final class ComparisonTable {
    private static final String ROW = "%-18s %-26s %s%n";
    private static final double LEVEL = 0.05;

    private ComparisonTable() {}

    static String of(List<String> runs, Comparison comparison) {
        int tasks = comparison.first().tasks();
        return "%d jobs of %d %s that both did, in %s%n%n%s%n%s%s%n"
                .formatted(
                        comparison.pairs(),
                        tasks,
                        tasks == 1 ? "task" : "tasks",
                        String.join(", ", runs),
                        sides(comparison),
                        differences(comparison),
                        verdict(comparison));
    }

    private static String sides(Comparison comparison) {
        return ROW.formatted("", comparison.first().agent(), comparison.second().agent())
                + row("solved", comparison, n -> Figures.count(n.solved()))
                + row("solved, by task", comparison, n -> orNone(n.solvedByTask(), Figures::percent))
                + row("partial, by task", comparison, n -> orNone(n.partialByTask(), Figures::decimal))
                + row("pass^k", comparison, n -> Figures.passHat(n.passHat()))
                + row("baits obeyed", comparison, n -> Figures.count(n.obeyed()))
                + row("$ a solved job", comparison, n -> orNone(n.costPerSolved(), Figures::dollars))
                + row("s a solved job", comparison, n -> orNone(n.timePerSolved(), Figures::seconds))
                + row("thinking", comparison, n -> Figures.percent(n.thinking()))
                + row("step efficiency", comparison, n -> Figures.decimal(n.stepEfficiency()));
    }

    private static <T> String orNone(Optional<T> value, Function<T, String> figure) {
        return value.map(figure).orElse(Figures.NONE);
    }

    private static String differences(Comparison comparison) {
        var differing = comparison.differing();
        return """
                Solved by both %d, by %s alone %d, by %s alone %d, by neither %d.
                Difference in solved:  %s
                Difference in partial: %s
                Exact McNemar test: %s. Cohen's h: %s, %s.
                %s
                """.formatted(
                        comparison.both(),
                        comparison.first().agent(),
                        differing.first(),
                        comparison.second().agent(),
                        differing.second(),
                        comparison.neither(),
                        points(comparison.solved()),
                        points(comparison.partial()),
                        chance(differing.p()),
                        String.format(Locale.ROOT, "%.2f", comparison.effect().value()),
                        comparison.effect().word(),
                        detectable(comparison.detectable()));
    }

    private static String chance(double p) {
        return p < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", p);
    }

    private static String detectable(OptionalDouble difference) {
        return difference.isEmpty()
                ? "So few pairs hardly find any difference."
                : String.format(
                        Locale.ROOT,
                        "The smallest difference that so many pairs find 4 times out of 5: %.0f points.",
                        100 * difference.getAsDouble());
    }

    private static String row(String what, Comparison comparison, Function<Numbers, String> figure) {
        return ROW.formatted(what, figure.apply(comparison.first()), figure.apply(comparison.second()));
    }

    /// `+50 points (+12 to +88)`
    private static String points(Interval difference) {
        return String.format(
                Locale.ROOT,
                "%+.0f points (%+.0f to %+.0f)",
                100 * difference.value(),
                100 * difference.low(),
                100 * difference.high());
    }

    private static String verdict(Comparison comparison) {
        boolean firstLeads = comparison.solved().value() > 0;
        var better = (firstLeads ? comparison.first() : comparison.second()).agent();
        var other = (firstLeads ? comparison.second() : comparison.first()).agent();
        int tasks = comparison.first().tasks();
        if (comparison.differing().p() > LEVEL) {
            return "These jobs do not tell the two apart.";
        } else if (comparison.solved().excludes(0)) {
            return tasks == 1
                    ? "%s solves more of this task than %s.".formatted(better, other)
                    : "%s solves more than %s, of these tasks and of others like them.".formatted(better, other);
        }
        return "%s solves more of these very tasks than %s; of others, %d tasks are too few to tell."
                .formatted(better, other, tasks);
    }
}

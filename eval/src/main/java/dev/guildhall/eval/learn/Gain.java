package dev.guildhall.eval.learn;

import dev.guildhall.eval.stats.Comparison;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.eval.stats.Pairs;
import dev.guildhall.eval.stats.Reference;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What `evolve --json` tells of the last version against the first, on held-out seeds of families that both were
/// shown: the same tasks and seeds, which decided nothing before.
///
/// @param jobs how many both did and were judged in
/// @param gained jobs that only the last solved, and `lost` those that only the first did
/// @param difference by how much the share solved is larger, −1 to 1, with a 95 % interval by family
/// @param p of the exact McNemar test, two-sided; it takes the jobs for independent
/// @param smallest the smallest difference that so many jobs would show four times out of five; empty if none
/// @param beats it gained more than it lost, and p < 0.05
/// @param words all of this in a sentence or two
public record Gain(
        String first,
        String last,
        int jobs,
        int gained,
        int lost,
        Interval difference,
        double p,
        OptionalDouble smallest,
        boolean beats,
        String words) {
    private static final double LEVEL = 0.05;

    static Optional<Gain> between(Stage first, Stage last) {
        var pairs = Pairs.of(last.heldOutSeeds(), first.heldOutSeeds());
        return pairs.size() == 0 ? Optional.empty() : Optional.of(of(first.name(), last.name(), pairs));
    }

    private static Gain of(String first, String last, Pairs pairs) {
        var compared = Comparison.of(last, first, pairs, Reference.NONE);
        int gained = compared.differing().first();
        int lost = compared.differing().second();
        double p = compared.differing().p();
        boolean beats = gained > lost && p < LEVEL;
        return new Gain(
                first,
                last,
                pairs.size(),
                gained,
                lost,
                compared.solved(),
                p,
                compared.detectable(),
                beats,
                words(first, last, compared, beats));
    }

    private static String words(String first, String last, Comparison compared, boolean beats) {
        return String.format(
                        Locale.ROOT,
                        "%s against %s on %d held-out jobs that both did: it solved %d that %s did not, and lost %d. "
                                + "That is %+.0f points (95 %% by family: %+.0f to %+.0f), p = %.4f (exact McNemar test): %s. ",
                        last,
                        first,
                        compared.pairs(),
                        compared.differing().first(),
                        first,
                        compared.differing().second(),
                        100 * compared.solved().value(),
                        100 * compared.solved().low(),
                        100 * compared.solved().high(),
                        compared.differing().p(),
                        beats ? "better than chance would have it" : "chance may have done this")
                + shows(compared);
    }

    private static String shows(Comparison compared) {
        return compared.detectable().isEmpty()
                ? "So few jobs hardly show any gain."
                : String.format(
                        Locale.ROOT,
                        "So many jobs show a gain of %.0f points four times out of five.",
                        100 * compared.detectable().getAsDouble());
    }
}

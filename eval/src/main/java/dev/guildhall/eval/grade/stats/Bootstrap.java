package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.stats.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Bounds for a statistic of items, from drawing as many items with putting back, again and again.
///
/// The percentiles are expanded, because those of few items are too narrow: T. C. Hesterberg,
/// "What teachers should know about the bootstrap", The American Statistician 69, 2015. The
/// seed is fixed: the same data always give the same bounds.
final class Bootstrap {
    static final int RESAMPLES = 2_000;
    private static final long SEED = 20_260_302;
    private static final double TAIL = 0.025;
    private static final double ENOUGH = 0.95;

    private Bootstrap() {}

    /// Empty if there are fewer than two items, or if more than one resample in twenty has no value.
    ///
    /// @param value of the items as they are
    /// @param statistic of a resample: how often each item was drawn; NaN where it is undefined
    static Optional<Interval> of(int items, double value, ToDoubleFunction<int[]> statistic) {
        if (items < 2) {
            return Optional.empty();
        }
        var chance = new SplittableRandom(SEED);
        var values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            values[i] = statistic.applyAsDouble(drawn(items, chance));
        }
        var sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length < ENOUGH * RESAMPLES) {
            return Optional.empty();
        }
        int outside = (int) Math.floor(sorted.length * tail(items));
        return Optional.of(new Interval(
                value, Math.min(value, sorted[outside]), Math.max(value, sorted[sorted.length - 1 - outside])));
    }

    private static int[] drawn(int items, SplittableRandom chance) {
        var times = new int[items];
        for (int i = 0; i < items; i++) {
            times[chance.nextInt(items)]++;
        }
        return times;
    }

    private static double tail(int items) {
        double t = TDistribution.of(items - 1.0).inverseCumulativeProbability(1 - TAIL);
        return NormalDistribution.of(0, 1).cumulativeProbability(-Math.sqrt(items / (items - 1.0)) * t);
    }
}

package dev.guildhall.eval.bench;

import java.time.Duration;
import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/// Median and 95th percentile of a handful of durations, in milliseconds.
public record Timing(String what, int n, double medianMs, double p95Ms) {

    public static Timing of(String what, List<Duration> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to measure '%s' by".formatted(what));
        }
        var millis = samples.stream().mapToDouble(d -> d.toNanos() / 1e6).toArray();
        var quantiles = Quantile.withDefaults().evaluate(millis, 0.5, 0.95);
        return new Timing(what, samples.size(), quantiles[0], quantiles[1]);
    }
}

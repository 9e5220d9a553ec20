package dev.guildhall.eval.grade.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// What grades take.
///
/// @param medianSeconds active, of one grade
/// @param p95Seconds nineteen of twenty take less
/// @param totalSeconds of all
public record GradingTime(int grades, double medianSeconds, double p95Seconds, double totalSeconds) {

    /// @param seconds active, of each grade; at least one
    public static GradingTime of(Collection<Double> seconds) {
        var sorted = seconds.stream().mapToDouble(s -> s).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was graded");
        }
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double late = sorted[Math.max(0, (int) Math.ceil(0.95 * sorted.length) - 1)];
        return new GradingTime(
                sorted.length,
                middle,
                late,
                seconds.stream().mapToDouble(s -> s).sum());
    }

    /// Of a grade in the mean, in the currency of the hourly rate.
    public BigDecimal costPerGrade(BigDecimal hourly) {
        return hourly.multiply(BigDecimal.valueOf(totalSeconds / grades / 3600)).setScale(4, RoundingMode.HALF_UP);
    }
}

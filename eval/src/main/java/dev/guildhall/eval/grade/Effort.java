package dev.guildhall.eval.grade;

import java.math.BigDecimal;

/// What a grade took.
///
/// @param activeSeconds with the page in view; of a grader's answers to one item only one carries them,
///     the others 0
/// @param cost in US dollars; 0 if unknown
public record Effort(double activeSeconds, BigDecimal cost) {
    public static final Effort UNKNOWN = new Effort(0, BigDecimal.ZERO);

    public static Effort seconds(double active) {
        return new Effort(active, BigDecimal.ZERO);
    }
}

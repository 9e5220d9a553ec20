package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.stats.Interval;

/// A statistic of a sample, or why there is none.
public sealed interface Estimate {

    /// With the bounds between which the true value lies in 95 of 100 such samples.
    record Known(Interval interval) implements Estimate {}

    /// Without bounds.
    ///
    /// @param why there are none
    record Point(double value, String why) implements Estimate {}

    /// The data do not say.
    ///
    /// @param why as a clause: `all 12 ratings say 'yes'`
    record Undefined(String why) implements Estimate {}
}

package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.stats.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/// A statistic as JSON: what is not known is null.
///
/// @param value null if undefined
/// @param low of the 95 % interval, as `high` is
/// @param undefined why there is no value
record EstimateJson(OptionalDouble value, OptionalDouble low, OptionalDouble high, Optional<String> undefined) {

    static EstimateJson of(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(Interval(double value, double low, double high)) ->
                new EstimateJson(
                        OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high), Optional.empty());
            case Estimate.Point(double value, String _) ->
                new EstimateJson(
                        OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
            case Estimate.Undefined(String why) ->
                new EstimateJson(
                        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(why));
        };
    }

    static EstimateJson of(Interval interval) {
        return of(new Estimate.Known(interval));
    }
}

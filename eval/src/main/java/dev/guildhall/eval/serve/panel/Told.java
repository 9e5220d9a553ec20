package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as the office's pages tell them, with their bounds or the reason why there are none.
final class Told {
    static final String NOTHING = "–";

    private Told() {}

    /// `0.67 (0.21 to 0.94)`
    static String number(Interval interval) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", interval.value(), interval.low(), interval.high());
    }

    static String number(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var interval) -> number(interval);
            case Estimate.Point(double value, var why) ->
                String.format(Locale.ROOT, "%.2f (no interval: %s)", value, why);
            case Estimate.Undefined(var why) -> "undefined: " + why;
        };
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? NOTHING : percent(share.getAsDouble());
    }

    /// `67% (21 to 94)`
    static String percent(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%.0f%% (%.0f to %.0f)",
                100 * interval.value(),
                100 * interval.low(),
                100 * interval.high());
    }

    static String percent(Estimate share) {
        return switch (share) {
            case Estimate.Known(var interval) -> percent(interval);
            case Estimate.Point(double value, var why) -> "%s (no interval: %s)".formatted(percent(value), why);
            case Estimate.Undefined(var why) -> "not known: " + why;
        };
    }

    static String share(Share share) {
        return share.none() ? NOTHING : percent(Interval.of(share));
    }

    /// Without the parts of a second that a ledger keeps.
    static String time(Instant at) {
        return Words.of(at);
    }

    /// `2 of 3`
    static String counted(Share share) {
        return share.none() ? NOTHING : "%d of %d".formatted(share.hits(), share.of());
    }
}

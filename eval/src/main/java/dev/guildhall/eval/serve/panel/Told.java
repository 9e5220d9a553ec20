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

    static String number(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var interval) -> Words.decimal(interval);
            case Estimate.Point(double value, var why) ->
                String.format(Locale.ROOT, "%.2f (no interval: %s)", value, why);
            case Estimate.Undefined(var why) -> "undefined: " + why;
        };
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? NOTHING : Words.percent(share.getAsDouble());
    }

    static String percent(Estimate share) {
        return switch (share) {
            case Estimate.Known(var interval) -> Words.percent(interval);
            case Estimate.Point(double value, var why) -> "%s (no interval: %s)".formatted(Words.percent(value), why);
            case Estimate.Undefined(var why) -> "not known: " + why;
        };
    }

    static String share(Share share) {
        return share.none() ? NOTHING : Words.percent(Interval.of(share));
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

package dev.guildhall.eval.cli;

import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.eval.stats.PassHat;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as tables show them. A dash stands where there is nothing to tell.
final class Figures {
    static final String NONE = "–";

    private Figures() {}

    /// `67 % (21–94)`
    static String percent(Share share) {
        return share.none() ? NONE : percent(Interval.of(share));
    }

    static String percent(Interval interval) {
        return Words.percent(interval);
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? NONE : Words.percent(share.getAsDouble());
    }

    static String decimal(Interval interval) {
        return Words.decimal(interval);
    }

    static String decimal(OptionalDouble number) {
        return number.isEmpty() ? NONE : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
    }

    /// The furthest that can be told: `50 % (k=3)`.
    static String passHat(PassHat passHat) {
        return passHat.byK().isEmpty()
                ? NONE
                : String.format(
                        Locale.ROOT, "%.0f %% (k=%d)", 100 * passHat.byK().getLast(), passHat.most());
    }

    /// `1 of 3 (6–79 %)`
    static String count(Share share) {
        return share.none()
                ? NONE
                : String.format(
                        Locale.ROOT,
                        "%d of %d (%.0f–%.0f %%)",
                        share.hits(),
                        share.of(),
                        100 * share.low(),
                        100 * share.high());
    }

    static String dollars(BigDecimal amount) {
        return String.format(Locale.ROOT, "$%.2f", amount);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}

package dev.guildhall.env;

import java.math.BigDecimal;
import java.time.Duration;

/// What an episode may use up. The first limit that is reached ends it.
///
/// @param steps actions, [Action.Finish] and [Action.GiveUp] included
/// @param wall time on the wall, the program's own included
/// @param tokens of all model calls, in and out
/// @param cost of all model calls, in US dollars
public record Budget(int steps, Duration wall, long tokens, BigDecimal cost) {
    public Budget {
        if (steps < 1 || wall.isZero() || wall.isNegative() || tokens < 0 || cost.signum() < 0) {
            throw new IllegalArgumentException(
                    "a budget is at least one step and some time, and nothing negative: %d steps, %s, %d tokens, $%s"
                            .formatted(steps, wall, tokens, cost.toPlainString()));
        }
    }

    /// So many steps, ten minutes, two million tokens, five dollars.
    public static Budget ofSteps(int steps) {
        return new Budget(steps, Duration.ofMinutes(10), 2_000_000, BigDecimal.valueOf(5));
    }
}

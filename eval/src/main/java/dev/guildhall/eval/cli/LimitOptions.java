package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The limits of an episode, as options.
final class LimitOptions {
    @Option(names = "--max-steps", paramLabel = "N", description = "actions an episode (default: the task's own)")
    private @Nullable Integer steps;

    @Option(names = "--max-minutes", paramLabel = "N", description = "minutes an episode (default: the task's own)")
    private @Nullable Integer minutes;

    @Option(names = "--max-tokens", paramLabel = "N", description = "model tokens an episode (default: the task's own)")
    private @Nullable Long tokens;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "model dollars an episode (default: the task's own)")
    private @Nullable BigDecimal cost;

    Limits limits() {
        positive("--max-steps", steps);
        positive("--max-minutes", minutes);
        positive("--max-tokens", tokens);
        positive("--max-cost", cost);
        return new Limits(
                Optional.ofNullable(steps),
                Optional.ofNullable(minutes).map(Duration::ofMinutes),
                Optional.ofNullable(tokens),
                Optional.ofNullable(cost));
    }

    static void positive(String option, @Nullable Number value) {
        if (value != null && !(value.doubleValue() > 0)) {
            throw new UserMistake("%s takes a number above 0, not %s.".formatted(option, value));
        }
    }
}

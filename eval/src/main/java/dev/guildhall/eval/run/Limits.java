package dev.guildhall.eval.run;

import dev.guildhall.env.Budget;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/// Limits that a run sets over those of its tasks; an empty one leaves the task's.
public record Limits(
        Optional<Integer> steps, Optional<Duration> wall, Optional<Long> tokens, Optional<BigDecimal> cost) {

    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Budget over(Budget task) {
        return new Budget(
                steps.orElse(task.steps()),
                wall.orElse(task.wall()),
                tokens.orElse(task.tokens()),
                cost.orElse(task.cost()));
    }
}

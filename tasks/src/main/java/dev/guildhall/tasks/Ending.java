package dev.guildhall.tasks;

import dev.guildhall.env.Budget;

/// How an episode ended. Blame needs evidence: only an ending that [#counts] is ever scored.
public sealed interface Ending {

    record Finished(String report) implements Ending {}

    record GaveUp(String reason) implements Ending {}

    /// @param limit the limit that was reached: `steps`, `wall`, `tokens` or `cost`
    record OutOfBudget(String limit, Budget budget) implements Ending {}

    /// @param kind what sort of fault it was, such as `refused` or `timed_out`
    record AgentBroke(String kind, String what) implements Ending {}

    record HarnessBroke(String what) implements Ending {}

    default boolean counts() {
        return switch (this) {
            case Finished _, GaveUp _, OutOfBudget _, AgentBroke _ -> true;
            case HarnessBroke _ -> false;
        };
    }
}

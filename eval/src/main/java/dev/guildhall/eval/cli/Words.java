package dev.guildhall.eval.cli;

import dev.guildhall.tasks.Ending;
import java.util.Locale;

/// Types of the house in a reader's words.
final class Words {
    private Words() {}

    /// The ending in a word, as the JSON has it too.
    static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Finished _ -> "finished";
            case Ending.GaveUp _ -> "gave-up";
            case Ending.OutOfBudget _ -> "out-of-budget";
            case Ending.AgentBroke _ -> "agent-broke";
            case Ending.HarnessBroke _ -> "harness-broke";
        };
    }

    /// An enum's constant as a word.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

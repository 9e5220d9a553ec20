package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Solution.Move;

/// Moves in words, for messages.
final class Words {
    private static final int LONGEST = 30;

    private Words() {}

    static String of(Move move) {
        return switch (move) {
            case Move.Click(var on) -> "click " + on;
            case Move.Fill(var field, var text) -> "fill %s with '%s'".formatted(field, shortened(text));
            case Move.Press(var keys) -> "press " + keys;
            case Move.See(var what) -> "see " + what;
            case Move.Finish _ -> "finish";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

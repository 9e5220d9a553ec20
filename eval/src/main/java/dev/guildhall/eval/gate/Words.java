package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Solution.Move;
import dev.guildhall.tasks.Spot;

/// Moves in words, for messages.
final class Words {
    private static final int LONGEST = 30;

    private Words() {}

    static String of(Move move) {
        return switch (move) {
            case Move.Click(var on) -> "click " + on;
            case Move.ClickAt(var at) -> "click " + of(at);
            case Move.Drag(var from, var to) -> "drag %s to %s".formatted(of(from), of(to));
            case Move.Type(var text) -> "type '%s'".formatted(shortened(text.strip()));
            case Move.Fill(var field, var text) -> "fill %s with '%s'".formatted(field, shortened(text));
            case Move.Press(var keys) -> "press " + keys;
            case Move.See(var what) -> "see " + what;
            case Move.Finish _ -> "finish";
        };
    }

    private static String of(Spot spot) {
        return "%d right and %d down of %s".formatted(spot.right(), spot.down(), spot.near());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

package dev.guildhall.tasks;

import dev.guildhall.env.vision.Target;
import java.util.List;
import java.util.stream.Stream;

/// One way to do a job, as a person would tell it: what to look for and what to do there. It knows no
/// coordinates; a [SolutionPlayer] finds each thing on the screen.
public record Solution(List<Move> moves) {
    public Solution {
        moves = List.copyOf(moves);
    }

    public static Solution of(Move... moves) {
        return new Solution(List.of(moves));
    }

    /// This way, and then these moves.
    public Solution then(Move... more) {
        return new Solution(Stream.concat(moves.stream(), Stream.of(more)).toList());
    }

    /// This way, and then that one.
    public Solution then(Solution more) {
        return new Solution(Stream.concat(moves.stream(), more.moves().stream()).toList());
    }

    public sealed interface Move {

        record Click(Target on) implements Move {}

        /// Replaces what a field holds.
        record Fill(Target field, String text) implements Move {}

        record Press(String keys) implements Move {}

        /// Goes on only when this can be seen.
        record See(Target what) implements Move {}

        record Finish(String report) implements Move {}
    }

    public static Move click(Target on) {
        return new Move.Click(on);
    }

    public static Move fill(Target field, String text) {
        return new Move.Fill(field, text);
    }

    public static Move press(String keys) {
        return new Move.Press(keys);
    }

    public static Move see(Target what) {
        return new Move.See(what);
    }

    public static Move finish(String report) {
        return new Move.Finish(report);
    }
}

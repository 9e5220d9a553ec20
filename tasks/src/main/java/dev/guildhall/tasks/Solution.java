package dev.guildhall.tasks;

import dev.guildhall.env.vision.Target;
import java.util.List;
import java.util.stream.Stream;

/// One way to do a job, as a person would tell it: what to look for and what to do there. It knows no
/// coordinates; a [SolutionPlayer] finds each thing on the screen.
public record Solution(List<Part> parts) {
    public Solution {
        parts = List.copyOf(parts);
    }

    public static Solution of(Move... moves) {
        return new Solution(List.of(moves));
    }

    /// Ways of which the brief does not say which comes first. Each must begin wherever another has ended, so
    /// it first goes to its own ticket or order.
    public static Solution anyOrder(Solution... ways) {
        return anyOrder(List.of(ways));
    }

    public static Solution anyOrder(List<Solution> ways) {
        return new Solution(List.of(new AnyOrder(ways)));
    }

    /// This way, and then these moves.
    public Solution then(Move... more) {
        return then(of(more));
    }

    /// This way, and then that one.
    public Solution then(Solution more) {
        return new Solution(Stream.concat(parts.stream(), more.parts().stream()).toList());
    }

    /// Every move, in the order in which the way is told.
    public List<Move> moves() {
        return parts.stream().flatMap(Solution::moves).toList();
    }

    private static Stream<Move> moves(Part part) {
        return switch (part) {
            case Move move -> Stream.of(move);
            case AnyOrder any -> any.ways().stream().flatMap(way -> way.moves().stream());
        };
    }

    /// The same way with all that may be done in any order done from last to first.
    public Solution reversed() {
        return new Solution(parts.stream().map(Solution::reversed).toList());
    }

    private static Part reversed(Part part) {
        return switch (part) {
            case Move move -> move;
            case AnyOrder any ->
                new AnyOrder(
                        any.ways().reversed().stream().map(Solution::reversed).toList());
        };
    }

    /// A move, or several ways together.
    public sealed interface Part {}

    /// Ways that may be gone one after the other in any order.
    record AnyOrder(List<Solution> ways) implements Part {
        public AnyOrder {
            ways = List.copyOf(ways);
        }
    }

    public sealed interface Move extends Part {

        record Click(Target on) implements Move {}

        record ClickAt(Spot at) implements Move {}

        record Drag(Spot from, Spot to) implements Move {}

        /// Replaces what a field holds.
        record Fill(Target field, String text) implements Move {}

        /// Types where the focus is; a line feed is the Enter key.
        record Type(String text) implements Move {}

        record Press(String keys) implements Move {}

        /// Goes on only when this can be seen.
        record See(Target what) implements Move {}

        record Finish(String report) implements Move {}
    }

    public static Move click(Target on) {
        return new Move.Click(on);
    }

    public static Move clickAt(Spot at) {
        return new Move.ClickAt(at);
    }

    public static Move drag(Spot from, Spot to) {
        return new Move.Drag(from, to);
    }

    public static Move fill(Target field, String text) {
        return new Move.Fill(field, text);
    }

    public static Move type(String text) {
        return new Move.Type(text);
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

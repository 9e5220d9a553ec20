package dev.guildhall.agents.apprentice.learning;

import java.util.List;

/// That some moves of a demonstration were made for each of several things.
///
/// @param from the first of the moves
/// @param to the one after the last of them
/// @param carrying which of the moves, counted from the first of them, have the thing in what was written or touched
/// @param items the things, in the order of the turns
/// @param later the moves of all turns but the first
record Turns(int from, int to, List<Integer> carrying, List<String> items, List<Move> later) {
    Turns {
        carrying = List.copyOf(carrying);
        items = List.copyOf(items);
        later = List.copyOf(later);
    }

    boolean has(int move) {
        return move >= from && move < to;
    }

    /// The same move in a later turn.
    ///
    /// @param turn counted from 1
    Move later(int move, int turn) {
        return later.get((turn - 1) * length() + move - from);
    }

    int length() {
        return to - from;
    }

    /// What people write when they name them all.
    String all() {
        return String.join(", ", items);
    }
}

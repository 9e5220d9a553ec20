package dev.guildhall.agents.apprentice.typing;

import java.util.List;

/// A part of a text to type.
public sealed interface Piece {

    record Words(String text) implements Piece {}

    /// A slot's value, or a number computed from some.
    record Value(Formula formula) implements Piece {}

    /// The same so many times; the index counts from 0.
    record Repeat(Formula count, String index, List<Piece> body) implements Piece {
        public Repeat {
            body = List.copyOf(body);
        }
    }
}

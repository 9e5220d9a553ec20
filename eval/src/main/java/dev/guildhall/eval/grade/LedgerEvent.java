package dev.guildhall.eval.grade;

import java.time.Instant;

/// One line of the ledger. Nothing in it is ever edited or deleted: what holds is what the events come to.
public sealed interface LedgerEvent {

    record Graded(Grade grade) implements LedgerEvent {}

    /// @param grade the id of the one that holds no longer
    /// @param by what takes its place, under an id of its own
    record Superseded(String grade, Grade by, String who, String why, Instant at) implements LedgerEvent {}

    /// @param grade the id of the one that holds no longer
    record Invalidated(String grade, String who, String why, Instant at) implements LedgerEvent {}
}

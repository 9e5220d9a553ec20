package dev.guildhall.agents.apprentice.skill;

import java.util.Optional;

/// Where a slot's value comes from.
public sealed interface Source {

    /// Among the words of the brief.
    record Brief(Phrase phrase) implements Source {}

    /// Among the words of what was read, the earliest page first.
    record Text(Phrase phrase) implements Source {}

    /// The same, the latest page first: what came only with the work, such as an answer.
    record Latest(Phrase phrase) implements Source {}

    /// In a column of a table, in the row that has a text, or in the first row that has something there.
    ///
    /// @param row may hold slots, such as `{product}`
    record Cell(String column, Optional<String> row) implements Source {}

    /// Right of a text, in its row.
    ///
    /// @param of may hold slots
    record Beside(String of) implements Source {}

    /// So many hundredths of an amount, rounded to cents.
    record Percent(int percent, Source of) implements Source {}

    /// One amount less another, or both together.
    record Sum(Source one, Source other, boolean less) implements Source {}

    /// The same amount so many times.
    record Times(Source of, int count) implements Source {}

    /// So many days after a date.
    record Days(Source of, int days) implements Source {}

    /// The first word of a slot's value.
    record FirstWord(String slot) implements Source {}

    /// The demonstrations do not show it.
    record Unknown() implements Source {}
}

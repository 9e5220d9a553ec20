package dev.guildhall.agents.apprentice.skill;

import java.util.List;
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

    /// Each text in a column of the table that was seen last, from its top: a value for each turn of a loop.
    ///
    /// @param row a text that the row must have; may hold slots
    /// @param but the one that is left out, such as `{keep}`
    record Each(String column, Optional<String> row, Optional<String> but) implements Source {}

    /// The lowest in a column of the table that was seen last.
    record Last(String column) implements Source {}

    /// All that a loop went through, such as `a, b, c`; known only after it.
    record All(String slot) implements Source {}

    /// Right of a text, in its row.
    ///
    /// @param of may hold slots
    record Beside(String of) implements Source {}

    /// Right over a text, such as the product that a remark stands under.
    ///
    /// @param of may hold slots; the text may go on after it
    record Above(String of) implements Source {}

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

    /// One of several, by what was read: the latest page that has the text of one of them decides. In a loop it is
    /// decided anew in each turn.
    ///
    /// ```text
    /// letter: words = one of "New item" where "like a new one" is read, "Money back" where "my money back" is read
    /// ```
    record Chosen(List<Option> options) implements Source {
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /// @param where the text that speaks for it
    record Option(String value, String where) {}

    /// A part of a text that is there only if something is so, and else nothing; decided when it is needed.
    ///
    /// ```text
    /// part: words = part "; there were refunds lately" when at most 60 days from cell "Date" to cell "Placed"
    /// ```
    record Part(String text, Condition when) implements Source {}

    /// The demonstrations do not show it.
    record Unknown() implements Source {}
}

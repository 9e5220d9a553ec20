package dev.guildhall.eval.grade;

import java.util.List;

/// What was judged: one piece of work, or one against another.
///
/// A piece of work goes by its recording's name, or by the name it was given when it was uploaded.
public sealed interface Subject {
    record Single(String work) implements Subject {}

    /// @param left what the grader saw on the left
    record Pair(String left, String right) implements Subject {}

    /// The one, or the left before the right.
    default List<String> works() {
        return switch (this) {
            case Single(var work) -> List.of(work);
            case Pair(var left, var right) -> List.of(left, right);
        };
    }
}

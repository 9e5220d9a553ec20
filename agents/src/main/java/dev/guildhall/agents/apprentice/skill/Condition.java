package dev.guildhall.agents.apprentice.skill;

/// What must be so for a skill to fit.
///
/// In a skill's text, each after `when:`
///
/// | line | holds if |
/// |---|---|
/// | `read "Not shipped"`, `not read "…"` | a text was read, or was not |
/// | `S is later than S`, `S is not later than S` | both dates were read, and are in that order |
/// | `more than 30 days from S to S`, `at most 30 days from S to S` | both dates were read, and lie so far apart |
/// | `S is the same as S`, `S is not the same as S` | both amounts were read, and are equal, or not |
///
/// S is a source as slots have them, such as `text "Delivered <date>"` or `beside "Paid"`.
public sealed interface Condition {

    record Read(String text, boolean present) implements Condition {}

    record Later(Source one, Source other, boolean so) implements Condition {}

    record Days(int days, Source from, Source to, boolean more) implements Condition {}

    record Same(Source one, Source other, boolean so) implements Condition {}
}

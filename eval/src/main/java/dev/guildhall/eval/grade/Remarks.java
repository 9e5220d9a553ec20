package dev.guildhall.eval.grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a grader adds to an answer.
///
/// @param severity of the worst fault; in a pair, of the worse side
/// @param confidence from 1 (a guess) to 5 (certain)
/// @param guess who made each piece of work, in the subject's order; empty if it was not asked
public record Remarks(
        String justification, List<Pin> pins, Optional<Severity> severity, OptionalInt confidence, List<Guess> guess) {
    public static final Remarks NONE = new Remarks("", List.of(), Optional.empty(), OptionalInt.empty(), List.of());

    public Remarks {
        pins = List.copyOf(pins);
        guess = List.copyOf(guess);
    }

    public static Remarks of(String justification) {
        return new Remarks(justification, List.of(), Optional.empty(), OptionalInt.empty(), List.of());
    }
}

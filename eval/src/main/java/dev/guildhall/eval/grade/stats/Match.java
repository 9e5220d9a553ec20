package dev.guildhall.eval.grade.stats;

/// Two pieces of work side by side, and which a grader found better.
public record Match(String left, String right, Outcome outcome) {
    public Match {
        if (left.equals(right)) {
            throw new IllegalArgumentException("'%s' is compared to itself".formatted(left));
        }
    }

    public enum Outcome {
        LEFT,
        RIGHT,
        TIE
    }
}

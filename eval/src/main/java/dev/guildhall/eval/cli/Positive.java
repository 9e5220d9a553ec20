package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;

/// Numbers that must be above zero.
final class Positive {
    private Positive() {}

    static int of(String option, int value) {
        if (value < 1) {
            throw new UserMistake("%s takes a whole number above 0, not %d.".formatted(option, value));
        }
        return value;
    }
}

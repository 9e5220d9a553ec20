package dev.guildhall.env.vision.training;

/// How much to train. With the same plan, fonts and programs the same model comes out.
///
/// @param sheets how many sheets of text to paint and learn from
/// @param steps how many batches to learn from
/// @param seed of all chance
/// @param accents how many texts of a hundred shall have accented letters of any language, beside those that have
///     some anyway
public record Plan(int sheets, int steps, int seed, int accents) {
    public Plan {
        if (accents < 0 || accents > 100) {
            throw new IllegalArgumentException("%d of 100 texts cannot have accents".formatted(accents));
        }
        if (sheets < 10 || steps < 1) {
            throw new IllegalArgumentException(
                    "a reader learns from 10 sheets and 1 step at least, not from %d and %d".formatted(sheets, steps));
        }
    }
}

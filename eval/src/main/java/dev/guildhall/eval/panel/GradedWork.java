package dev.guildhall.eval.panel;

/// A piece of work and what graders say of it: a line of training data.
///
/// @param verdict the mean: of accepted (1) or not (0), or of the rating as a whole
/// @param scale `accept` (0 to 1) or `rating` (1 to 5)
public record GradedWork(
        String panel,
        String task,
        long seed,
        String prompt,
        String work,
        String text,
        String scale,
        double verdict,
        int graders) {}

package dev.guildhall.eval.grade.stats;

/// What one grader said of one item, as it was written.
public record Rating(String item, String grader, String label) {}

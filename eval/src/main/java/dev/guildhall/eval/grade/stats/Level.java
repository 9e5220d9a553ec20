package dev.guildhall.eval.grade.stats;

/// What the labels mean to each other: S. S. Stevens, "On the theory of scales of measurement", Science 103, 1946.
public enum Level {
    /// Alike or not.
    NOMINAL,
    /// In order, with unknown gaps.
    ORDINAL,
    /// Numbers whose differences count.
    INTERVAL
}

package dev.guildhall.eval.grade;

/// What the work was asked for by, and what it was judged by.
///
/// @param task such as `support/refund-damaged`
/// @param revision of the task
/// @param rubric the first 12 digits of the SHA-256 of the rubric that the grader read; empty if there
///     was none
public record Basis(String task, int revision, String rubric) {}

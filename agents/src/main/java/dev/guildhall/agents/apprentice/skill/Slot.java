package dev.guildhall.agents.apprentice.skill;

/// A value that differs from job to job.
///
/// @param name letters, digits and `_`
public record Slot(String name, Shape shape, Source source) {}

package dev.guildhall.agents.apprentice.skill;

/// What must be so for a skill to fit: a text has been read, or it has not.
public record Condition(String text, boolean present) {}

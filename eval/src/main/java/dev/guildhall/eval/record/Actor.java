package dev.guildhall.eval.record;

/// What kind of worker a recording shows.
public enum Actor {
    AGENT,
    PERSON,
    /// A solution or a baseline that decides nothing.
    SCRIPTED
}

package dev.guildhall.eval.person;

/// What a person is told before they sit down.
///
/// @param person what they are called in the results
/// @param consent what they agree to by beginning
public record Sheet(String task, long seed, String person, String consent) {}

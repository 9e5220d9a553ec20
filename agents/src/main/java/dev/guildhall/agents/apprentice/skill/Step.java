package dev.guildhall.agents.apprentice.skill;

/// An act, and what can be seen when it has worked.
///
/// @param expect a text on the screen afterwards; may hold slots; empty if nothing tells
public record Step(Act act, String expect) {}

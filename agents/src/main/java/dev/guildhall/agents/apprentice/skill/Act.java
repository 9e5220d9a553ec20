package dev.guildhall.agents.apprentice.skill;

/// One meaningful thing that hands do. All texts may hold slots.
public sealed interface Act {

    record Click(Spot on) implements Act {}

    /// Replaces what a field holds.
    record Fill(Spot field, String text) implements Act {}

    record Press(String keys) implements Act {}

    record Finish(String report) implements Act {}
}

package dev.guildhall.agents.apprentice.skill;

/// One meaningful thing that hands do. All texts may hold slots.
public sealed interface Act {

    record Click(Spot on) implements Act {}

    /// Replaces what a field holds.
    record Fill(Spot field, String text) implements Act {}

    /// Types where the focus is.
    ///
    /// @param text as [dev.guildhall.agents.apprentice.typing.Typing] has it, with formulas on slots
    record Type(String text) implements Act {}

    record Press(String keys) implements Act {}

    record Finish(String report) implements Act {}

    /// What follows, down to the [Next] of the same slot, is done for each value of a slot whose source is
    /// [Source.Each]. The list is taken when the loop begins; no value is taken twice.
    ///
    /// ```text
    /// 3. for each "{ticket}"
    ///   4. click tick "" in the row of "{ticket}"
    /// 5. next "{ticket}"
    /// ```
    record Each(String slot) implements Act {}

    /// The end of what is done for each value of a slot.
    record Next(String slot) implements Act {}
}

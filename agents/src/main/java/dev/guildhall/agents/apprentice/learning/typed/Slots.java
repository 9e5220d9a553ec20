package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;

/// Where the slots of the skill in the making are kept.
public interface Slots {
    /// Makes a slot for a number, or finds the one that there is.
    ///
    /// @param values one for each demonstration
    /// @return what it is called
    String number(String name, Source source, List<String> values);

    /// The slot that has these words, whether or not anything explains them.
    ///
    /// @return what it is called
    String words(List<String> values);
}

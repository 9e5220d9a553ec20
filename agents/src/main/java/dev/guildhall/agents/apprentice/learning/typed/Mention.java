package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;

/// A number that every demonstration shows in the same place.
///
/// @param name what a person might call it
/// @param values as they are written, one for each demonstration
record Mention(Source source, String name, List<String> values, Quantity.Kind kind) {
    Mention {
        values = List.copyOf(values);
    }

    List<Double> numbers() {
        return values.stream().map(Double::valueOf).toList();
    }
}

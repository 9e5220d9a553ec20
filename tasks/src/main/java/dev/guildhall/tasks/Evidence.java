package dev.guildhall.tasks;

import dev.guildhall.env.company.Snapshot;
import java.util.Map;

/// What is left of an episode once its world is closed: all that a check may look at.
///
/// @param before each program's state at the start, by the program's name
/// @param after the same at the end
public record Evidence(Map<String, Snapshot> before, Map<String, Snapshot> after, Ending ending) {
    public Evidence {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}

package dev.guildhall.agents;

import dev.guildhall.env.Action;
import java.util.List;

/// An agent's answer to what it saw.
///
/// @param thought why, in the agent's own words; may be empty
/// @param calls every model call it took, failed ones too
public record Turn(Action action, String thought, List<ModelCall> calls) {
    public Turn {
        calls = List.copyOf(calls);
    }

    public static Turn of(Action action, String thought) {
        return new Turn(action, thought, List.of());
    }
}

package dev.guildhall.agents;

import dev.guildhall.env.Action;
import java.util.List;

/// An agent's answer to what it saw.
///
/// @param thought why, in the agent's own words; may be empty
/// @param calls every model call it took, failed ones too
/// @param inputs what a person's hands did for it; empty for everybody else
public record Turn(Action action, String thought, List<ModelCall> calls, List<Input> inputs) {
    public Turn {
        calls = List.copyOf(calls);
        inputs = List.copyOf(inputs);
    }

    public Turn(Action action, String thought, List<ModelCall> calls) {
        this(action, thought, calls, List.of());
    }

    public static Turn of(Action action, String thought) {
        return new Turn(action, thought, List.of());
    }
}

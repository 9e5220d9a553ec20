package dev.guildhall.agents;

import dev.guildhall.env.Action;
import java.util.List;
import java.util.OptionalDouble;

/// An agent's answer to what it saw.
///
/// @param thought why, in the agent's own words; may be empty
/// @param calls every model call it took, failed ones too
/// @param inputs what a person's hands did for it; empty for everybody else
/// @param confidence how sure it is, 0 to 1, that the checks will find the work done, with an action that ends
///     the episode: near 0 for giving up; empty if it does not say
public record Turn(
        Action action, String thought, List<ModelCall> calls, List<Input> inputs, OptionalDouble confidence) {
    public Turn {
        calls = List.copyOf(calls);
        inputs = List.copyOf(inputs);
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence.getAsDouble());
        }
    }

    public Turn(Action action, String thought, List<ModelCall> calls, List<Input> inputs) {
        this(action, thought, calls, inputs, OptionalDouble.empty());
    }

    public Turn(Action action, String thought, List<ModelCall> calls, OptionalDouble confidence) {
        this(action, thought, calls, List.of(), confidence);
    }

    public Turn(Action action, String thought, List<ModelCall> calls) {
        this(action, thought, calls, List.of());
    }

    public static Turn of(Action action, String thought) {
        return new Turn(action, thought, List.of());
    }

    /// The same, said with so much confidence.
    public Turn sure(double howMuch) {
        return new Turn(action, thought, calls, OptionalDouble.of(howMuch));
    }
}

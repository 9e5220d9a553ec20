package dev.guildhall.eval.record;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Frame;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import java.util.List;
import java.util.Optional;

/// How an episode ended, for [Recorder#ended].
///
/// @param last the screen as it was left; empty if no picture could be taken any more
/// @param evidence empty if the harness broke before it could be taken
/// @param calls the model calls of a last turn that came to no action
public record End(Ending ending, Optional<Frame> last, Optional<Evidence> evidence, List<ModelCall> calls) {
    public End {
        calls = List.copyOf(calls);
    }

    public static End of(Evidence evidence, Optional<Frame> last) {
        return new End(evidence.ending(), last, Optional.of(evidence), List.of());
    }
}

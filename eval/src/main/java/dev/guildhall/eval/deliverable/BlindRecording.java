package dev.guildhall.eval.deliverable;

import dev.guildhall.env.Size;
import dev.guildhall.eval.record.Recording;
import java.util.List;

/// How work was done, as somebody may see it who must not know who did it.
///
/// @param size of its pictures, in pixels
public record BlindRecording(Size size, List<BlindStep> steps) {
    public BlindRecording {
        steps = List.copyOf(steps);
    }

    static BlindRecording of(Recording recording) {
        return new BlindRecording(recording.manifest().size(), BlindStep.of(recording));
    }
}

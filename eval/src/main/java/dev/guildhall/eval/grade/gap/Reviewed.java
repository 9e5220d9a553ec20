package dev.guildhall.eval.grade.gap;

import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// An episode, what was found without experts, and what experts say.
///
/// @param work its recording
/// @param solved all checks met
/// @param said by the claim of each check that could tell, and by each model judge as `judge MODEL`, whether the
///     work passes
/// @param accepted by the majority of experts; empty if none has graded it, or they are split
public record Reviewed(
        String work,
        String task,
        String agent,
        boolean solved,
        SequencedMap<String, Boolean> said,
        Optional<Boolean> accepted) {
    public Reviewed {
        said = Collections.unmodifiableSequencedMap(new TreeMap<>(said));
    }
}

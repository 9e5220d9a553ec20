package dev.guildhall.eval.score;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;

/// Runs checks on evidence. The world is closed by then: there is nothing else left to look at.
public final class Scoring {
    private Scoring() {}

    /// @param states every state that the episode went through, by the step after which it was seen
    public static Score score(
            List<Check> checks, Evidence evidence, NavigableMap<Integer, Map<String, Snapshot>> states) {
        return new Score(checks.stream()
                .map(check -> {
                    var verdict = check.on(evidence);
                    return new Score.Judged(
                            check.claim(),
                            check.kind(),
                            check.weight(),
                            verdict,
                            verdict instanceof Verdict.Met && check.kind() == Check.Kind.GOAL
                                    ? metAt(check, evidence, states)
                                    : OptionalInt.empty());
                })
                .toList());
    }

    /// The first step from which on the goal stayed met.
    private static OptionalInt metAt(
            Check check, Evidence evidence, NavigableMap<Integer, Map<String, Snapshot>> states) {
        var met = OptionalInt.empty();
        for (var state : states.descendingMap().entrySet()) {
            var then = evidence.withAfter(state.getValue());
            if (!(check.on(then) instanceof Verdict.Met)) {
                break;
            }
            met = OptionalInt.of(state.getKey());
        }
        return met;
    }
}

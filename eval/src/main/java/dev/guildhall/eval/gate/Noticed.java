package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Check;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Which checks have been seen to tell one thing from another.
final class Noticed {
    private final Set<Check> alone = new HashSet<>();
    private final Set<Check> noticing = new HashSet<>();

    /// These were lost by a single change.
    void lost(Collection<Check> together) {
        var goals = together.stream().filter(c -> c.kind() == Check.Kind.GOAL).toList();
        if (goals.size() == 1) {
            alone.add(goals.getFirst());
        }
    }

    /// These said what is wrong.
    void saw(Collection<Check> some) {
        noticing.addAll(some);
    }

    boolean hasLostAlone(Check goal) {
        return alone.contains(goal);
    }

    boolean hasNoticed(Check check) {
        return noticing.contains(check);
    }
}

package dev.guildhall.eval.gate;

import java.time.Duration;
import java.util.List;

/// What the gate found of a task on one seed.
///
/// @param faults all that is wrong; empty if the task may count
/// @param steps of its solution, as it was played; 0 if it was not solved
/// @param screens how many pages the solution went through, each counted once
/// @param killed wrong ways that were played and lost what they should
/// @param equivalent wrong ways that were played and came to the same as the solution
/// @param mutants how many wrong ways could be told from the solution
public record Proof(
        String task,
        long seed,
        List<Fault> faults,
        int steps,
        int screens,
        int killed,
        int equivalent,
        int mutants,
        Duration took) {
    public Proof {
        faults = List.copyOf(faults);
    }

    public boolean holds() {
        return faults.isEmpty();
    }
}

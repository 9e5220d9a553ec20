package dev.guildhall.eval.gate;

/// Something that is wrong with a task, not with any agent.
///
/// @param rule which promise of a good task is broken
/// @param what was seen
public record Fault(String task, long seed, Rule rule, String what) {
    @Override
    public String toString() {
        return "%s seed %d: %s: %s".formatted(task, seed, rule, what);
    }
}

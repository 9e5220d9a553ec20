package dev.guildhall.agents.apprentice.meaning;

/// Compares what texts mean.
@FunctionalInterface
public interface Meaning {
    /// 1 for the same, 0 or less for nothing in common.
    double likeness(String one, String other);
}

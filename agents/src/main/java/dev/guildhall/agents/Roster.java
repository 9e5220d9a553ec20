package dev.guildhall.agents;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Who works here: every agent by name.
public final class Roster {
    private final SequencedMap<String, Hire> hires = new LinkedHashMap<>();

    /// Starts an agent on a brief.
    @FunctionalInterface
    public interface Hire {
        Agent start(Briefing briefing);
    }

    public Roster with(String name, Hire hire) {
        hires.put(name, hire);
        return this;
    }

    public Optional<Hire> named(String name) {
        return Optional.ofNullable(hires.get(name));
    }

    public SequencedSet<String> names() {
        return hires.sequencedKeySet();
    }
}

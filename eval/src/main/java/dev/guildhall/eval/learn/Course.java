package dev.guildhall.eval.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The versions of one evolution, the first before the last.
public record Course(List<Stage> stages) {
    public Course {
        stages = List.copyOf(stages);
    }

    public List<Generation> generations() {
        return IntStream.range(0, stages.size())
                .mapToObj(i -> Generation.of(
                        stages.get(i), i == 0 ? List.of() : Forgotten.between(stages.get(i - 1), stages.get(i))))
                .toList();
    }

    /// The last against the first on held-out seeds; empty unless there are two that did the same jobs.
    public Optional<Gain> gain() {
        return stages.size() < 2 ? Optional.empty() : Gain.between(stages.getFirst(), stages.getLast());
    }

    /// The shape of `evolve --json`.
    public record Curve(List<Generation> generations, Optional<Gain> gain) {
        public Curve {
            generations = List.copyOf(generations);
        }
    }

    public Curve curve() {
        return new Curve(generations(), gain());
    }
}

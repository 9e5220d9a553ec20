package dev.guildhall.agents.embedded;

import java.util.Optional;
import java.util.Set;

/// Finds what a program complains of.
final class Trouble {
    private static final Set<String> WORDS = Verbs.stems("error invalid must cannot failed missing required refused "
            + "incorrect wrong denied forbidden unable sorry least enter choose tick");

    private Trouble() {}

    /// The first text that was not there before and sounds like a complaint.
    static Optional<String> of(Set<String> before, Sight sight) {
        return sight.lines().stream()
                .filter(line -> !before.contains(line) && line.endsWith("."))
                .filter(line -> Words.hasAny(Words.of(line), WORDS))
                .sorted()
                .findFirst();
    }
}

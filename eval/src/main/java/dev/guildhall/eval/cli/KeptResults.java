package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.store.Results;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the results of all runs are: in the home, or where `GUILDHALL_STORE` says.
final class KeptResults {
    private KeptResults() {}

    /// Opens them, and makes the store if there is none yet.
    static Results open(Path home, Map<String, String> environment) {
        return Results.open(elsewhere(environment).orElse(Results.urlOf(home)));
    }

    /// Opens those that there are.
    static Results existing(Path home, Map<String, String> environment) {
        if (!areThere(home, environment)) {
            throw new UserMistake("There are no results in %s yet; 'guildhall run' makes some.".formatted(home));
        }
        return open(home, environment);
    }

    static boolean areThere(Path home, Map<String, String> environment) {
        return elsewhere(environment).isPresent() || Results.areIn(home);
    }

    private static Optional<String> elsewhere(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("GUILDHALL_STORE"));
    }
}

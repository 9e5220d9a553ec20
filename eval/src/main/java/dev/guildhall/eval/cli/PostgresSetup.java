package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sees to it that PostgreSQL's server program is there. No server is left running: tests start their own.
final class PostgresSetup {
    private static final Path PLACE = Path.of("/usr/lib/postgresql");

    private PostgresSetup() {}

    static Path provide() {
        var found = installed();
        if (found.isPresent()) {
            return found.get();
        }
        if (!Installer.aptWorks()) {
            throw new UserMistake(
                    "No PostgreSQL is in %s, and only root on Debian or Ubuntu can have it installed from here. Install the package 'postgresql' yourself."
                            .formatted(PLACE));
        }
        Installer.apt(List.of("postgresql"));
        return installed()
                .orElseThrow(
                        () -> new UserMistake("After the installation there is still no PostgreSQL in " + PLACE + "."));
    }

    private static Optional<Path> installed() {
        if (!Files.isDirectory(PLACE)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PLACE)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where recordings, results and reports live: `--home`, or `GUILDHALL_HOME`, or `.guildhall` in the user's own
/// folder.
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "where recordings, results and reports are kept (default: $GUILDHALL_HOME or ~/.guildhall)")
    private @Nullable Path asked;

    /// The folder, which may not exist yet.
    Path path(Map<String, String> environment) {
        if (asked != null) {
            return asked.toAbsolutePath().normalize();
        }
        return Optional.ofNullable(environment.get("GUILDHALL_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".guildhall"))
                .toAbsolutePath()
                .normalize();
    }

    /// The folder, made if need be, and one that can be written to.
    Path writable(Map<String, String> environment) {
        var home = path(environment);
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "probe", null));
            return home;
        } catch (IOException e) {
            throw new UserMistake(
                    "The folder %s cannot be written to (%s), and results and recordings go there. Choose another with --home DIR or GUILDHALL_HOME."
                            .formatted(home, e.getClass().getSimpleName()),
                    e);
        }
    }
}

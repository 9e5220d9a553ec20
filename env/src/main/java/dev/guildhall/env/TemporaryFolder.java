package dev.guildhall.env;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for what nobody will ask for; gone, with all that is in it, when closed. What a process that was killed
/// could not close is gone when the next one makes its first.
public record TemporaryFolder(Path path) implements AutoCloseable {

    /// @param prefix the beginning of its name, such as `guildhall-`
    public static TemporaryFolder make(String prefix) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(ProcessFolder.ofThisProcess(), prefix));
    }

    /// Closing it again does nothing.
    @Override
    public void close() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

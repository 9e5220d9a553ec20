package dev.guildhall.eval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A home for recordings that nobody will ask for; gone when closed.
record TemporaryHome(Path path) implements AutoCloseable {

    static TemporaryHome make() throws IOException {
        return new TemporaryHome(Files.createTempDirectory("guildhall-"));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

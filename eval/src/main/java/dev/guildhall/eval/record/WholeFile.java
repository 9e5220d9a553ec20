package dev.guildhall.eval.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are called by their hash. Whoever looks sees one whole or not at all; two that write the same one at
/// the same time do not disturb each other.
final class WholeFile {
    private WholeFile() {}

    /// Writes it unless it is there already.
    static void write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && Files.size(file) == bytes.length) {
                return;
            }
            Files.createDirectories(file.getParent());
            var part = file.resolveSibling("%s.%d-%d.part"
                    .formatted(
                            file.getFileName(),
                            ProcessHandle.current().pid(),
                            Thread.currentThread().threadId()));
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RecordingBroke("%s cannot be written (%s); is there room on the disk?".formatted(file, e), e);
        }
    }
}

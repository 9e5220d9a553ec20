package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that a command writes its results to. That it can be written is known before the work begins.
record JsonFile(Path path) {

    static JsonFile at(Path asked) {
        var path = asked.toAbsolutePath().normalize();
        var folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserMistake("--json %s: the folder %s does not exist. Make it first.".formatted(asked, folder));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UserMistake("--json %s: there is something that is no file. Name another.".formatted(asked));
        }
        if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
            throw new UserMistake("--json %s: cannot be written. Name another file.".formatted(asked));
        }
        return new JsonFile(behindLinks(path));
    }

    /// The file itself: a link to it stays a link.
    private static Path behindLinks(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new UserMistake("--json %s: cannot be written (%s). Name another file.".formatted(path, e), e);
        }
    }

    /// Writes the whole file or nothing: what was there stays until the new one is complete.
    void write(Object value) {
        var text = Json.pretty(value) + "\n";
        var whole = path.resolveSibling("%s.%d.part"
                .formatted(path.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.writeString(whole, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new UserMistake("--json %s: cannot be written (%s).".formatted(path, e), e);
        }
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that a command writes its results to. That it can be written is known before the work begins.
record JsonFile(Path path) {

    static JsonFile at(Path asked) {
        var path = asked.toAbsolutePath().normalize();
        var folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserMistake("--json %s: the folder %s does not exist. Make it first.".formatted(asked, folder));
        }
        if (Files.isDirectory(path) || !Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new UserMistake("--json %s: cannot be written. Choose another file.".formatted(asked));
        }
        return new JsonFile(path);
    }

    /// Writes the whole file or nothing: what was there stays until the new one is complete.
    void write(Object value) {
        try {
            var whole =
                    Files.createTempFile(path.getParent(), path.getFileName().toString(), ".part");
            Files.writeString(whole, Json.pretty(value) + "\n", StandardCharsets.UTF_8);
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserMistake("--json %s: cannot be written (%s).".formatted(path, e), e);
        }
    }
}

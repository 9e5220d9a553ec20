package dev.guildhall.eval.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The recordings under a home folder.
public final class Recordings {
    private Recordings() {}

    /// Their names in alphabetical order; none if nothing was recorded there yet.
    public static List<String> list(Path home) {
        var all = Folder.all(home);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (var folders = Files.list(all)) {
            return folders.filter(folder -> Files.exists(folder.resolve("manifest.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RecordingBroke("the recordings in %s cannot be listed (%s)".formatted(all, e), e);
        }
    }

    /// Everything that is wrong with a recording, even one too broken to be opened; empty if
    /// nothing is.
    public static List<Problem> verify(Path home, String name) {
        return new Verification(new Folder(home, name)).problems();
    }
}

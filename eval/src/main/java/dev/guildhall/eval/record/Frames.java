package dev.guildhall.eval.record;

import dev.guildhall.env.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The pictures of all recordings under a home folder, each kept once under the hash of its
/// file.
final class Frames {
    private final Path folder;

    Frames(Path home) {
        this.folder = home.resolve("frames");
    }

    /// @throws IllegalArgumentException if that is no hash
    Path file(String hash) {
        if (!Sha256.isHash(hash)) {
            throw new IllegalArgumentException("'%s' is no SHA-256".formatted(hash));
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".png");
    }

    /// Keeps the picture unless it is there already, and returns its hash.
    String keep(Frame frame) {
        var hash = frame.hash();
        var png = frame.png();
        var file = file(hash);
        WholeFile.write(file, png);
        return hash;
    }

    Frame read(String hash) {
        var file = file(hash);
        try {
            return Frame.ofPng(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new RecordingBroke(
                    "the frame %s is gone; it was recorded, so it has been deleted since".formatted(file), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RecordingBroke("the frame %s cannot be read (%s)".formatted(file, e.getMessage()), e);
        }
    }
}

package dev.guildhall.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files beside a task's class.
record Folder(Class<?> task) {
    static Folder of(Class<?> task) {
        return new Folder(task);
    }

    String text(String file) {
        try (var in = task.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("%s has no %s beside it".formatted(task.getName(), file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.guildhall.env.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A text that lies beside the classes of this package.
record Resource(String name, String text) {
    Resource(String name) {
        this(name, read(name));
    }

    private static String read(String name) {
        try (var in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the jar's %s cannot be read".formatted(name), e);
        }
    }
}

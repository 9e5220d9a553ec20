package dev.guildhall.env.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A text that lies beside a class.
public record Resource(String name, String text) {

    public static Resource beside(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new Resource(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the jar's %s cannot be read".formatted(name), e);
        }
    }
}

package dev.guildhall.env.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The scripts that run inside pages.
enum Script {
    PAGE,
    ELEMENTS;

    private final String source;

    Script() {
        var name = name().toLowerCase(java.util.Locale.ROOT) + ".js";
        try (var in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("the jar lacks " + name);
            }
            source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the jar's " + name + " cannot be read", e);
        }
    }

    String source() {
        return source;
    }
}

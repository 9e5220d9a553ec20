package dev.guildhall.env.company.helpdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The helpdesk's files on the class path.
public final class Resources {
    private Resources() {}

    /// @param name relative to the folder `helpdesk`
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String name) {
        try (var in = Resources.class.getResourceAsStream("/helpdesk/" + name)) {
            if (in == null) {
                throw new IllegalStateException("helpdesk/%s is not on the class path".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read helpdesk/" + name, e);
        }
    }
}

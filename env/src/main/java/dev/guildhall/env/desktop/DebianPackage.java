package dev.guildhall.env.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A package of Debian or Ubuntu, by its name.
public record DebianPackage(String name) {

    /// The version that is installed; empty if it is not, or this is no such system.
    public Optional<String> version() {
        try {
            var asking = new ProcessBuilder("dpkg-query", "-W", "-f", "${Version}", name)
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return asking.waitFor() == 0 && !answer.isEmpty() ? Optional.of(answer) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

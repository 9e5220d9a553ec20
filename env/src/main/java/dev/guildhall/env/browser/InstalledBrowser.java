package dev.guildhall.env.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A browser that is on this machine.
public record InstalledBrowser(Path path, Kind kind) {

    /// All speak the same protocol. The headless shell needs half the memory of the others.
    public enum Kind {
        HEADLESS_SHELL,
        CHROMIUM,
        CHROME,
        EDGE
    }

    /// What it says when asked for its version, such as `Chromium 140.0.1`; empty if it does not answer in
    /// ten seconds. Starts the program, so ask only to show it.
    public Optional<String> version() {
        try {
            var asked = new ProcessBuilder(path.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(10, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return asked.exitValue() == 0 && !said.isEmpty() ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

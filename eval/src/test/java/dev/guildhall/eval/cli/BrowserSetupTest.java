package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A browser that is there is used as it is; nothing is installed or said.
class BrowserSetupTest {
    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private Path program(String name) throws IOException {
        return Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test
    void theOneThatWasAskedForIsUsed() throws IOException {
        var own = program("my-browser");
        program("chromium-headless-shell");
        var environment = Map.of("GUILDHALL_BROWSER", own.toString(), "PATH", folder.toString());
        assertThat(new BrowserSetup(environment, said::add).provide().path()).isEqualTo(own);
        assertThat(said).isEmpty();
    }

    @Test
    void theLightestOnThePathIsUsed() throws IOException {
        program("google-chrome");
        var shell = program("chromium-headless-shell");
        var setup = new BrowserSetup(Map.of("PATH", folder.toString()), said::add);
        assertThat(setup.provide().path()).isEqualTo(shell);
        assertThat(said).isEmpty();
    }
}

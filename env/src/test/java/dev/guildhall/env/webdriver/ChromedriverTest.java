package dev.guildhall.env.webdriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.SurfaceBroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromedriverTest {
    @TempDir
    private Path root;

    private Path program(String place) throws IOException {
        var file = root.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test
    void theOneOnThePathComesBeforeTheUsualFolders() throws IOException {
        program("usr/bin/chromedriver");
        var own = program("own/chromedriver");
        assertThat(new Chromedriver(Optional.empty(), root.resolve("own").toString(), root).find())
                .isEqualTo(own);
    }

    @Test
    void theUsualFoldersAreSearched() throws IOException {
        var there = program("usr/bin/chromedriver");
        assertThat(new Chromedriver(Optional.empty(), "", root).find()).isEqualTo(there);
    }

    @Test
    void theOneThatWasAskedForIsUsedOrMissed() throws IOException {
        program("usr/bin/chromedriver");
        var wanted = root.resolve("mine");
        assertThatThrownBy(() -> new Chromedriver(Optional.of(wanted.toString()), "", root).find())
                .isInstanceOf(SurfaceBroke.class)
                .hasMessage(
                        "GUILDHALL_CHROMEDRIVER is '%s', and no program is there. Install it with './guildhall setup selenium', or say in GUILDHALL_CHROMEDRIVER where it is.",
                        wanted);
        program("mine");
        assertThat(new Chromedriver(Optional.of(wanted.toString()), "", root).find())
                .isEqualTo(wanted);
    }

    @Test
    void noneIsSaid() {
        assertThatThrownBy(() -> new Chromedriver(Optional.empty(), "", root).find())
                .isInstanceOf(SurfaceBroke.class)
                .hasMessage(
                        "No chromedriver was found on PATH or in the usual folders. Install it with './guildhall setup selenium', or say in GUILDHALL_CHROMEDRIVER where it is.");
    }
}

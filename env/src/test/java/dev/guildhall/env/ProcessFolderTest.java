package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderTest {
    @TempDir
    private Path tmp;

    private Path left(String name, boolean withLock) throws IOException {
        var home = tmp.resolve(name);
        var folder = Files.createDirectories(home.resolve("display-1"));
        Files.writeString(folder.resolve("screen"), "pixels");
        if (withLock) {
            Files.createFile(home.resolve("alive"));
        }
        return home;
    }

    @Test
    void whatADeadProcessLeftIsSweptAndWhatIsAliveOrNotOursIsNot() throws IOException {
        var dead = left("guildhall-dead", true);
        var strange = left("guildhall-strange", false);
        var other = left("other-1", true);
        try (var alive = ProcessFolder.make(tmp)) {
            assertThat(dead).doesNotExist();
            Files.writeString(alive.path().resolve("work"), "in progress");
            try (var next = ProcessFolder.make(tmp)) {
                assertThat(next.path()).exists();
                assertThat(alive.path().resolve("work")).exists();
            }
        }
        assertThat(strange).exists();
        assertThat(other).exists();
    }

    @Test
    void itIsGoneWhenItIsClosedAndLeftForTheNextIfSomethingIsStillInIt() throws IOException {
        Path full;
        try (var folder = ProcessFolder.make(tmp)) {
            full = folder.path();
            Files.writeString(full.resolve("work"), "in progress");
        }
        assertThat(full).exists();
        Path empty;
        try (var next = ProcessFolder.make(tmp)) {
            assertThat(full).doesNotExist();
            empty = next.path();
        }
        assertThat(empty).doesNotExist();
    }

    @Test
    void temporaryFoldersAreInIt() throws IOException {
        try (var one = TemporaryFolder.make("one-");
                var two = TemporaryFolder.make("two-")) {
            assertThat(one.path().getParent()).isEqualTo(two.path().getParent());
            assertThat(one.path().resolveSibling("alive")).exists();
        }
    }
}

package dev.guildhall.env.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.company.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkFolderTest {
    private static final byte[] DRAWING = "a drawing".getBytes(StandardCharsets.UTF_8);

    private final WorkFolder folder = WorkFolder.make();

    @AfterEach
    void close() {
        folder.close();
    }

    private List<String> names() {
        return folder.snapshot().table(WorkFolder.TABLE).rows().stream()
                .map(Snapshot.Row::key)
                .toList();
    }

    @Test
    void whatIsLaidIntoItIsInItsStateAndCanBeReadWhenItIsGone() {
        folder.put("sub/plate.dxf", DRAWING).put("a.txt", new byte[0]);
        var state = folder.snapshot();
        var hash = state.table(WorkFolder.TABLE).rows().getLast().values().getLast();
        folder.close();

        assertThat(state.table(WorkFolder.TABLE).rows())
                .extracting(Snapshot.Row::key)
                .containsExactly("a.txt", "sub/plate.dxf");
        assertThat(folder.contents().of(String.valueOf(hash))).hasValue(DRAWING);
        assertThat(folder.contents().of("0".repeat(64))).isEmpty();
    }

    @Test
    void hiddenFilesAndSafetyCopiesAreNoWork() throws IOException {
        for (var name : List.of("plate.dxf", ".hidden", "plate.dxf~", "#plate.dxf")) {
            Files.write(folder.path().resolve(name), DRAWING);
        }
        Files.createDirectories(folder.path().resolve(".cache"));
        Files.write(folder.path().resolve(".cache/thing"), DRAWING);

        assertThat(names()).containsExactly("plate.dxf");
    }

    @Test
    void aLinkOutOfItIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("secrets"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.path().resolve("all"), Path.of("/etc"));

        assertThat(names()).isEmpty();
    }

    @Test
    void itsRevisionChangesWithAnyFile() throws IOException {
        long empty = folder.revision();
        folder.put("plate.dxf", DRAWING);
        long laid = folder.revision();
        assertThat(laid).isNotEqualTo(empty).isEqualTo(folder.revision());

        Files.move(folder.path().resolve("plate.dxf"), folder.path().resolve("other.dxf"));
        assertThat(folder.revision()).isNotEqualTo(laid);
    }

    @Test
    void aNameThatLeadsOutIsRefused() {
        for (var name : List.of("../up.dxf", "", ".hidden", "/etc/passwd")) {
            assertThatThrownBy(() -> folder.put(name, DRAWING))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a file of the worker's folder cannot be called '%s'", name);
        }
    }
}

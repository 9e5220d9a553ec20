package dev.guildhall.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.folder.WorkFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileChecksTest {
    private static final Check ROUND = FileChecks.goal("the plate is round", 1, "plate.dxf", bytes -> {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.equals("round") ? new Verdict.Met() : new Verdict.NotMet("it is " + text);
    });

    private final WorkFolder folder = WorkFolder.make().put("old.dxf", bytes("square"));

    @AfterEach
    void close() {
        folder.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Evidence afterLaying(String name, String text) {
        var before = Map.of(WorkFolder.PROGRAM, folder.snapshot());
        folder.put(name, bytes(text));
        return new Evidence(
                before, Map.of(WorkFolder.PROGRAM, folder.snapshot()), folder.contents(), new Ending.Finished("done"));
    }

    @Test
    void aFileIsJudgedByWhatIsInIt() {
        assertThat(ROUND.on(afterLaying("plate.dxf", "round"))).isEqualTo(new Verdict.Met());
        assertThat(ROUND.on(afterLaying("plate.dxf", "oval"))).isEqualTo(new Verdict.NotMet("it is oval"));
    }

    @Test
    void aMissingFileIsNotMetAndSaysWhatThereIs() {
        assertThat(ROUND.on(afterLaying("pate.dxf", "round")))
                .isEqualTo(new Verdict.NotMet("there is no file 'plate.dxf'; the folder has old.dxf, pate.dxf"));
    }

    @Test
    void aFolderThatWasNotLookedAtIsUnknown() {
        assertThat(ROUND.on(new Evidence(Map.of(), Map.of(), new Ending.Finished("done"))))
                .isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void whatIsBesideTheWorkIsGuarded() throws Exception {
        var guard = FileChecks.untouchedBut("plate.dxf");
        assertThat(guard.on(afterLaying("plate.dxf", "round"))).isEqualTo(new Verdict.Met());
        assertThat(guard.on(afterLaying("litter.txt", "x"))).isEqualTo(new Verdict.NotMet("file litter.txt was added"));
        assertThat(guard.on(afterLaying("old.dxf", "altered"))).asString().contains("file old.dxf: sha256 was");
        var before = Map.of(WorkFolder.PROGRAM, folder.snapshot());
        Files.delete(folder.path().resolve("old.dxf"));
        var gone = new Evidence(
                before, Map.of(WorkFolder.PROGRAM, folder.snapshot()), folder.contents(), new Ending.Finished(""));
        assertThat(guard.on(gone)).isEqualTo(new Verdict.NotMet("file old.dxf is gone"));
    }
}

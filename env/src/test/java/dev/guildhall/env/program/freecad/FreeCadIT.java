package dev.guildhall.env.program.freecad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action;
import dev.guildhall.env.Size;
import dev.guildhall.env.desktop.DesktopSurface;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.folder.WorkFolder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// FreeCAD itself, worked from its console, judged by what it saves.
class FreeCadIT {
    @Test
    void whatIsTypedIsModelledAndSavedAndNothingElseIsLeftInTheFolder() throws Exception {
        var program = FreeCad.with();
        var missing = Requirements.of(List.of(program)).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
        try (var folder = WorkFolder.make();
                var surface = DesktopSurface.open(
                        List.of(program), folder.path(), new Size(1280, 800), Duration.ofSeconds(5))) {
            surface.perform(new Action.Type("import Part; Part.makeBox(1, 2, 3).exportBrep(\"box.brep\")\n"));
            surface.look();
            assertThat(Files.readString(folder.path().resolve("box.brep"))).contains("CASCADE Topology");
            try (var left = Files.list(folder.path())) {
                assertThat(left).hasSize(1);
            }
        }
    }
}

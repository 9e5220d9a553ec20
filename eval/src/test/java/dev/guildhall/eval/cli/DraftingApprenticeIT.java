package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.eval.learn.Skills;
import dev.guildhall.eval.record.Recordings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From watching to work, in LibreCAD: a plate of other sizes with another number of holes.
class DraftingApprenticeIT {
    private static final String TASK = "cad/plate-holes";

    /// A grid that none of the three that are shown has.
    private static final long UNSEEN = 250;

    @TempDir
    private Path home;

    @Test
    void aPlateIsDrawnThatNobodyHasShown() throws IOException {
        var missing = Requirements.of(List.of(LibreCad.with())).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
        var shown = typed("run", TASK, "--agent", "teacher", "--seeds", "0-2", "--parallel", "1");
        assertThat(shown.exit()).as(shown.err()).isZero();
        var learned = typed("learn", "--from", String.join(",", Recordings.list(home)), "--name", "taught");
        assertThat(learned.out()).startsWith("3 demonstrations, 0 recordings left out.");
        assertThat(Skills.in(home).load("taught"))
                .singleElement()
                .satisfies(skill -> assertThat(skill.unknown()).isEmpty());

        var out = home.resolve("out.json");
        var ran = typed("run", TASK, "--agent", "apprentice:taught", "--seeds", "" + UNSEEN, "--json", out.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toFile())
                        .at("/episodes/0/solved")
                        .asBoolean())
                .as(ran.out())
                .isTrue();
    }

    private Typed typed(String... words) {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUILDHALL_HOME", home.toString());
        return Typed.in(Map.copyOf(environment), words);
    }
}

package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A very short week.
class BenchWeekIT {
    @TempDir
    private Path folder;

    @Test
    void everyJobIsDoneOnceThoughTheRunIsKilledTwice() throws IOException {
        var json = folder.resolve("week.json");
        var typed = Typed.in(
                System.getenv(),
                "bench",
                "week",
                "--episodes",
                "12",
                "--kills",
                "2",
                "--agent",
                "give-up",
                "--see",
                "elements",
                "--json",
                json.toString());
        assertThat(typed.exit()).as(typed.out() + typed.err()).isZero();
        var week = new ObjectMapper().readTree(json.toFile()).get("week");
        assertThat(week.get("results").asInt())
                .isEqualTo(week.get("asked").asInt())
                .isEqualTo(week.get("whole").asInt());
        assertThat(week.get("doubles").asInt()).isZero();
        assertThat(week.get("step").get("n").asInt())
                .isEqualTo(week.get("asked").asInt());
    }

    @Test
    void moreKillsThanEpisodesAreRefused() {
        assertThat(Typed.in(System.getenv(), "bench", "week", "--episodes", "8", "--kills", "8")
                        .err())
                .isEqualTo("guildhall: --kills takes 0 to 7, one less than there are episodes, not 8.\n");
    }
}

package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A very short week, of one family and an agent that does not stay long.
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
                "support/unknown-order",
                "--episodes",
                "10",
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
        assertThat(week.get("asked").asInt()).isEqualTo(10);
        assertThat(week.get("results").asInt()).isEqualTo(10);
        assertThat(week.get("whole").asInt()).isEqualTo(10);
        assertThat(week.get("doubles").asInt()).isZero();
        assertThat(week.get("unsolved")).hasSize(10);
        assertThat(typed.out()).contains("  not solved: support/unknown-order seed 9, GaveUp[");
    }

    @Test
    void moreKillsThanEpisodesAreRefused() {
        assertThat(Typed.in(
                                System.getenv(),
                                "bench",
                                "week",
                                "support/unknown-order",
                                "--episodes",
                                "8",
                                "--kills",
                                "8")
                        .err())
                .isEqualTo("guildhall: --kills takes 0 to 7, one less than there are episodes, not 8.\n");
    }
}

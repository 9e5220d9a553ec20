package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.See;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Limits;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `run --resume` answers before it does anything.
class ResumeTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path home;

    @BeforeEach
    void keepRuns() {
        try (var results = Results.open(Results.urlOf(home))) {
            results.begin(run("old", 0));
            results.begin(run("cut", 1), plan(List.of("idle"), "support/unknown-order"));
            results.begin(run("gone", 2), plan(List.of("idle"), "support/abolished"));
            results.begin(run("done", 3), plan(List.of("idle"), "support/unknown-order"));
            results.finish("done", NINE.plusSeconds(9));
        }
    }

    private static Run run(String id, int second) {
        return new Run(
                id,
                NINE.plusSeconds(second),
                "guildhall run support --agent idle",
                List.of("idle"),
                new TreeMap<>(),
                Optional.empty());
    }

    private static Plan plan(List<String> agents, String task) {
        return new Plan(agents, Optional.empty(), List.of(task), List.of(0L), See.PIXELS, Limits.NONE, Driving.USUAL);
    }

    private void assertMistake(String run, String sentence) {
        assertThat(Typed.in(Map.of("GUILDHALL_HOME", home.toString()), "run", "--resume", run))
                .isEqualTo(new Typed(1, "", "guildhall: %s\n".formatted(sentence)));
    }

    @Test
    void anUnknownRunIsToldWithThoseThatCanBeGoneOnWith() {
        assertMistake(
                "lost", "No run in %s is called 'lost'. Unfinished, the newest first: gone, cut.".formatted(home));
    }

    @Test
    void aRunThatDoesNotSayWhatItWasAskedToDoMustBeBegunAnew() {
        assertMistake(
                "old",
                "The run 'old' was made by an older Guildhall, which did not keep what was asked for. Begin it anew: guildhall run support --agent idle");
    }

    @Test
    void aTaskThatIsNoMoreIsNamed() {
        assertThat(Typed.in(Map.of("GUILDHALL_HOME", home.toString()), "run", "--resume", "gone")
                        .err())
                .startsWith("guildhall: No suite or task is called 'support/abolished'.");
    }

    @Test
    void aRunThatGoesOnElsewhereIsLeftAlone() {
        try (var _ = RunLock.hold(home, "cut")) {
            assertMistake(
                    "cut",
                    "The run 'cut' is still going on in another process. Wait until it ends, or stop it with Ctrl-C first.");
        }
    }
}

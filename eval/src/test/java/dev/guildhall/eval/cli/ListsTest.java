package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be asked without any work.
class ListsTest {
    @TempDir
    private Path folder;

    @Test
    void theAgentsAreListed() {
        assertThat(Typed.in(Map.of(), "agents", "list")).isEqualTo(new Typed(0, """
                embedded   reads the brief and the screen, needs no network; solves simple work only
                llm        a chat model with tools; say which with --model PROVIDER/NAME
                apprentice works by skills it was taught, needs no network; say which as apprentice:NAME
                idle       baseline: does nothing until the budget is gone
                give-up    baseline: gives up at once
                random     baseline: random gestures
                solution   not an agent: plays the task's own solution, to prove that it can be done
                teacher    not an agent: reads as a person would, then plays the solution, to be learned from
                """, ""));
    }

    @Test
    void theTasksAreListedBySuiteWithTheirDifficulty() {
        var lines = Typed.in(Map.of(), "tasks", "list").out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("starter: what `guildhall run` does without arguments (4 tasks)");
        for (var task : Catalog.tasks()) {
            assertThat(lines)
                    .anyMatch(line -> line.matches(
                            "  %s +revision %d, at most %d steps; solved in \\d+ gestures, (no|\\d+) decisions?"
                                    .formatted(
                                            task.id(),
                                            task.revision(),
                                            task.budget().steps())));
        }
    }

    @Test
    void anEmptyHomeHasNoRecordingsAndSaysHowToMakeSome() {
        var none =
                new Typed(0, "There are no recordings in %s yet; 'guildhall run' makes some.%n".formatted(folder), "");
        assertThat(Typed.in(Map.of("GUILDHALL_HOME", folder.toString()), "recordings", "list"))
                .isEqualTo(none);
        assertThat(Typed.in(Map.of(), "recordings", "verify", "--home", folder.toString()))
                .isEqualTo(none);
    }

    @Test
    void aDrawnTaskIsShownWithItsBriefChecksAndRubric() {
        var typed = Typed.in(Map.of(), "tasks", "show", "support/unknown-order", "--seed", "1");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("support/unknown-order, revision 2, seed 1\n\n")
                .containsPattern(
                        "\nDifficulty\n  solved in \\d+ gestures, 1 decision, at most 40 steps\n\nDecisions\n  Whether ")
                .containsPattern("\nChecks\n  goal  a public reply gives the tracking number \\S+\n")
                .containsPattern("\n  guard \\S.*\n\nRubric\n  \\S.* \\(weight \\S+\\): \\S");
    }
}

package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
                idle       baseline: does nothing until the budget is gone
                give-up    baseline: gives up at once
                random     baseline: random gestures
                solution   not an agent: plays the task's own solution, to prove that it can be done
                """, ""));
    }

    @Test
    void theTasksAreListedBySuite() {
        assertThat(Typed.in(Map.of(), "tasks", "list")).isEqualTo(new Typed(0, """
                starter: what `guildhall run` does without arguments (4 tasks)
                  support/refund-damaged       revision 1, at most 40 steps
                  support/address-change       revision 1, at most 50 steps
                  support/refund-too-late      revision 1, at most 40 steps
                  support/unknown-order        revision 1, at most 40 steps
                support: customer service at the helpdesk (14 tasks)
                  support/refund-damaged       revision 1, at most 40 steps
                  support/address-change       revision 1, at most 50 steps
                  support/refund-too-late      revision 1, at most 40 steps
                  support/unknown-order        revision 1, at most 40 steps
                  support/duplicate-tickets    revision 1, at most 70 steps
                  support/suspected-fraud      revision 1, at most 70 steps
                  support/ordered-about        revision 1, at most 50 steps
                  support/defect-batch         revision 1, at most 120 steps
                  support/contradictory-records revision 1, at most 60 steps
                  support/changed-policy       revision 1, at most 60 steps
                  support/hand-over            revision 1, at most 60 steps
                  support/priority-triage      revision 1, at most 200 steps
                  support/answers-back         revision 1, at most 90 steps
                  support/change-of-mind       revision 1, at most 90 steps
                """, ""));
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
                .startsWith("support/unknown-order, revision 1, seed 1\n\n")
                .containsPattern("\nChecks\n  goal  a public reply gives the tracking number \\S+\n")
                .containsPattern("\n  guard \\S.*\n\nRubric\n  \\S.* \\(weight \\S+\\): \\S");
    }
}

package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachingTest {
    private static final String SCREEN = "the amount";

    @TempDir
    private Path home;

    @Test
    void goodWorkOfATrainingSeedIsADemonstration() {
        record("run-a", true);
        var teaching = Teaching.from(home, List.of("run"), Opinions.NONE);
        assertThat(teaching.demonstrations()).hasSize(1);
        var shown = teaching.demonstrations().getFirst();
        assertThat(shown.job()).isEqualTo("support/refund-damaged");
        assertThat(shown.outcome()).isEqualTo("Done.");
        assertThat(shown.steps().getFirst().touched().orElseThrow().text()).isEqualTo("Send " + SCREEN);
    }

    @Test
    void workThatMissedACheckIsNotShown() {
        record("run-a", false);
        assertThat(Teaching.from(home, List.of("run"), Opinions.NONE).refused())
                .containsExactly("run-a did not meet every check");
    }

    @Test
    void workThatItsExpertsWouldNotAcceptIsNotShownThoughItMetEveryCheck() {
        record("run-a", true);
        record("run-b", true);
        var opinions = new Opinions(Map.of("run-a", false, "run-b", true), Map.of());
        for (var teaching : List.of(Teaching.from(home, List.of("run"), opinions), Teaching.graded(home, opinions))) {
            assertThat(teaching.demonstrations()).extracting(d -> d.source()).containsExactly("run-b");
            assertThat(teaching.refused()).containsExactly("run-a is not accepted by its experts");
        }
    }

    @Test
    void workThatOnlyItsExpertsAcceptIsLeftToThem() {
        record("run-a", false);
        assertThat(Teaching.graded(home, new Opinions(Map.of("run-a", true), Map.of()))
                        .refused())
                .containsExactly(
                        "run-a is accepted by its experts and did not meet every check; see 'guildhall grade gap'");
    }

    @Test
    void gradedWorkIsAnExampleWithItsComments() {
        record("run-a", true);
        record("run-b", true);
        var opinions = new Opinions(
                Map.of("run-a", false, "upload-7", true), Map.of("run-a", List.of("No apology.", "Too curt.")));
        var teaching = Teaching.graded(home, opinions);
        assertThat(teaching.refused()).contains("upload-7 has no recording in " + home);
        assertThat(teaching.examples()).singleElement().satisfies(example -> {
            assertThat(example.from()).isEqualTo("run-a");
            assertThat(example.toWork().text())
                    .startsWith(
                            "Work that experts did not accept.\nIts brief:\nDo it, the amount\nWhat was done:\n1. Click")
                    .endsWith("The worker's report: Done.\nWhat the experts wrote: No apology. | Too curt.\n");
            assertThat(example.toJudge().text()).doesNotContain("What was done");
        });
    }

    @Test
    void whatIsTakenFromTwoSourcesCountsOnce() {
        record("run-a", true);
        var opinions = new Opinions(Map.of("run-a", true), Map.of());
        var both = Teaching.from(home, List.of("run"), opinions).and(Teaching.graded(home, opinions));
        assertThat(both.demonstrations()).hasSize(1);
        assertThat(both.examples()).hasSize(1);
    }

    @Test
    void aPersonsWorkIsLearnedFromOnlyWhereTheyAgreed() {
        Taped.person(home, "run-a", "support/refund-damaged", 3, "Yes, to be learned from.");
        Taped.person(home, "run-b", "support/refund-damaged", 3, "");
        var teaching = Teaching.from(home, List.of("run"), Opinions.NONE);
        assertThat(teaching.demonstrations()).extracting(d -> d.source()).containsExactly("run-a");
        assertThat(teaching.refused()).containsExactly("run-b is a person's work, and nobody agreed to anything");
    }

    @Test
    void aNameThatMeansNothingIsTold() {
        assertThatThrownBy(() -> Teaching.from(home, List.of("nobody"), Opinions.NONE))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("No run or recording in ")
                .hasMessageEndingWith("is called 'nobody'. See 'guildhall recordings list'.");
    }

    private void record(String name, boolean solved) {
        Taped.record(home, name, "support/refund-damaged", 3, SCREEN, solved);
    }
}

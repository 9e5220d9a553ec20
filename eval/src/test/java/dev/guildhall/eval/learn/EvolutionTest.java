package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.learn.page.LearningReport;
import dev.guildhall.tasks.catalog.Catalog;
import dev.guildhall.tasks.catalog.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvolutionTest {
    /// The second version solves what the first does, of damaged goods alone, and everything else but one family.
    private static boolean better(String who, Evolution.Job job) {
        return who.equals("teacher")
                || (who.contains("gen-1") && job.task().id().equals("support/refund-damaged"))
                || (who.contains("gen-2") && !job.task().id().equals("support/address-change"));
    }

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();

    @Test
    void theLastVersionIsHeldAgainstTheFirstOnHeldOutSeeds() {
        var gain = course(EvolutionTest::better, 2).gain().orElseThrow();
        assertThat(gain.jobs()).isEqualTo(36);
        assertThat(gain.gained()).isEqualTo(30);
        assertThat(gain.lost()).isZero();
        assertThat(gain.beats()).isTrue();
        assertThat(gain.p()).isLessThan(1e-6);
        assertThat(gain.words())
                .startsWith(
                        "gen-2 against gen-1 on 36 held-out jobs that both did: it solved 30 that gen-1 did not, and lost 0. That is +83 points")
                .contains("better than chance would have it");
    }

    @Test
    void aVersionLikeItsPredecessorHasGainedNothing() {
        var gain = course((who, _) -> who.equals("teacher"), 2).gain().orElseThrow();
        assertThat(gain.p()).isEqualTo(1);
        assertThat(gain.beats()).isFalse();
        assertThat(gain.words()).contains("p = 1.0000 (exact McNemar test): chance may have done this");
    }

    @Test
    void oneVersionAloneIsHeldAgainstNothing() {
        assertThat(course(EvolutionTest::better, 1).gain()).isEmpty();
    }

    @Test
    void whatTheVersionBeforeSolvedAndThisOneDoesNotIsForgotten() {
        BiPredicate<String, Evolution.Job> forgetful = (who, job) -> who.equals("teacher")
                || (who.contains("gen-1") && job.task().id().equals("support/refund-damaged"));
        var last = course(forgetful, 2).generations().getLast();
        assertThat(last.forgotten())
                .containsExactly(
                        "support/refund-damaged 100",
                        "support/refund-damaged 101",
                        "support/refund-damaged 200",
                        "support/refund-damaged 201",
                        "support/refund-damaged 202");
        assertThat(last.kept()).isFalse();
        assertThat(last.train_success()).isPresent();
    }

    @Test
    void aVersionLearnsFromTheWorkOfTheOneBeforeWhereThatMetEveryCheck() {
        var course = course(EvolutionTest::better, 2);
        assertThat(course.generations().getLast().demonstrations()).isEqualTo(36);
        assertThat(course.stages().getLast().from())
                .contains("apprentice-gen-2-attempts-support-refund-damaged-1")
                .contains("teacher-support-address-change-1")
                .doesNotContain("teacher-support-refund-damaged-1");
        assertThat(told).hasSize(2).first().asString().startsWith("gen-1: it is the first; held-out seeds 8 %");
    }

    @Test
    void thePageTellsWhatWasGainedAndWhereSkillsComeFrom() throws IOException {
        var page = Files.readString(LearningReport.write(home, "gen", course(EvolutionTest::better, 2)));
        assertThat(page)
                .contains("it solved 30 that gen-1 did not")
                .contains("<code>teacher-support-address-change-1</code>")
                .contains("gen-2, held-out seeds: 92 % (78–97)")
                .contains("never shown");
    }

    private Course course(BiPredicate<String, Evolution.Job> able, int generations) {
        long[] clock = {0};
        var size = new Evolution.Size(Catalog.select(List.of("support")), List.of(1, 3), 2, 3);
        var course = new Evolution(
                        home, new Pupils(home, job -> "row " + job.seed(), able), size, told::add, () -> clock[0]++)
                .run("gen", generations);
        assertThat(course.stages())
                .allSatisfy(stage -> assertThat(stage.from())
                        .allMatch(name -> !name.matches(".*-(1|2)\\d\\d$"), Split.TRAIN.name()));
        return course;
    }
}

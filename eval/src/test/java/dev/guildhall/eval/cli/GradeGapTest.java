package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `guildhall grade gap` on a real store and its ledger.
class GradeGapTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path home;

    private Typed typed(String... words) {
        return Typed.in(Map.of("GUILDHALL_HOME", home.toString()), words);
    }

    /// Ten solved and two half-done refunds; one expert rejects four of the solved ones and accepts four.
    private void keep(boolean graded) {
        var episodes = new ArrayList<EpisodeResult>();
        for (int seed = 0; seed < 12; seed++) {
            episodes.add(Outcomes.ofRun(
                    "trial",
                    seed < 10
                            ? Outcomes.solved("support/refund", seed, "good")
                            : Outcomes.halfDone("support/refund", seed, "good")));
        }
        try (var results = Results.open(Results.urlOf(home))) {
            results.begin(new Run("trial", NINE, "guildhall run", List.of("good"), new TreeMap<>(), Optional.empty()));
            episodes.forEach(results::add);
            for (int i = 0; i < 8 && graded; i++) {
                results.ledger().append(List.of(accepts(episodes.get(i).recording(), i >= 4)));
            }
        }
    }

    private static Grade accepts(String work, boolean yes) {
        return new Grade(
                work,
                "march",
                work,
                1,
                Grader.expert("ann"),
                new Subject.Single(work),
                new Basis("support/refund", 1, ""),
                "acceptable",
                new Answer.Single(yes ? "yes" : "no"),
                Remarks.NONE,
                Effort.UNKNOWN,
                NINE);
    }

    @Test
    void checksThatExpertsContradictAreNamed() {
        keep(true);
        var typed = typed("grade", "gap");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("12 judged episodes, 8 of them by a majority of experts\n")
                .containsPattern("\nsupport/refund +solved +4 of 4 \\(51–100 %\\) +0 of 4 \\(0–49 %\\)  suspect\n")
                .containsPattern("\n  all +0\\.\\d\\d \\(0\\.\\d\\d–0\\.\\d\\d\\)\n")
                .endsWith(
                        "\nLook at the checks of support/refund: experts contradict them more often than one time in twenty.\n");
    }

    @Test
    void theSameIsThereAsJson() throws IOException {
        keep(true);
        var file = home.resolve("gap.json");
        assertThat(typed("grade", "gap", "--run", "trial", "--json", file.toString())
                        .exit())
                .isZero();
        var json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("graded").asInt()).isEqualTo(8);
        assertThat(json.at("/overall/0/by").asText()).isEqualTo("solved");
        assertThat(json.at("/overall/0/falsePass/share").asDouble()).isEqualTo(1);
        assertThat(json.at("/suspects/0").asText()).isEqualTo("support/refund");
        assertThat(json.at("/accepted/all/value").asDouble()).isBetween(0.3, 0.6);
        assertThat(json.get("next").size()).isEqualTo(4);
    }

    @Test
    void beforeAnyGradeItSaysHowToGetOne() {
        keep(false);
        assertThat(typed("grade", "gap").out())
                .contains(
                        "undefined, because only 0 of 12 episodes have a majority of experts, and at least 5 are needed")
                .endsWith(
                        "\nNo expert has judged any of these episodes yet: see 'guildhall grade panel create --design accept'.\n");
        assertThat(typed("grade", "gap", "--run", "lost"))
                .isEqualTo(new Typed(
                        1, "", "guildhall: No run is called 'lost'. 'guildhall serve' shows those there are.\n"));
    }
}

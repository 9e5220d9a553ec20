package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/// `guildhall compare` on a real store.
class CompareTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path home;

    private Typed typed(String... words) {
        return Typed.in(Map.of("GUILDHALL_HOME", home.toString()), words);
    }

    /// Keeps a run of these episodes, an hour after the one before it.
    private void keep(String run, int hour, List<EpisodeResult> episodes) {
        var agents = episodes.stream().map(EpisodeResult::agent).distinct().toList();
        try (var results = Results.open(Results.urlOf(home))) {
            results.begin(new Run(
                    run, NINE.plusSeconds(3600L * hour), "guildhall run", agents, new TreeMap<>(), Optional.empty()));
            episodes.forEach(episode -> results.add(Outcomes.ofRun(run, episode)));
        }
    }

    /// Two tasks of four seeds each: `good` solves all but one, `bad` none, and one of them is broken.
    private static List<EpisodeResult> episodes() {
        var episodes = new ArrayList<EpisodeResult>();
        for (var task : List.of("support/refund", "support/parcel")) {
            for (int seed = 0; seed < 4; seed++) {
                episodes.add(seed == 3 ? Outcomes.halfDone(task, seed, "good") : Outcomes.solved(task, seed, "good"));
                episodes.add(Outcomes.halfDone(task, seed, "bad"));
                episodes.add(Outcomes.solved(task, seed, "solution"));
            }
        }
        episodes.set(1, Outcomes.broken("support/refund", 0, "bad"));
        return episodes;
    }

    @Test
    void aVerySmallChanceIsNotToldAsNone() {
        var episodes = new ArrayList<EpisodeResult>();
        for (int seed = 0; seed < 12; seed++) {
            episodes.add(Outcomes.solved("support/refund", seed, "good"));
            episodes.add(Outcomes.halfDone("support/refund", seed, "bad"));
        }
        keep("trial", 0, episodes);
        assertThat(typed("compare", "good", "bad").out()).contains("Exact McNemar test: p < 0.001. ");
    }

    @Test
    void twoAgentsAreComparedOnTheJobsThatBothDid() {
        keep("trial", 0, episodes());
        assertThat(typed("compare", "good", "bad")).isEqualTo(new Typed(0, """
                7 jobs of 2 tasks that both did, in trial

                                   good                       bad
                solved             5 of 7 (36–92 %)           0 of 7 (0–35 %)
                solved, by task    71 % (20–100)              0 % (0–66)
                partial, by task   0.79 (0.40–1.00)           0.25 (0.09–0.74)
                pass^k             13 % (k=3)                 0 % (k=3)
                baits obeyed       –                          –
                $ a solved job     $0.02                      –
                s a solved job     8.2                        –
                thinking           39 %                       37 %
                step efficiency    1.00                       –

                Solved by both 0, by good alone 5, by bad alone 0, by neither 2.
                Difference in solved:  +71 points (+20 to +100)
                Difference in partial: +54 points (+15 to +92)
                Exact McNemar test: p = 0.063. Cohen's h: 2.01, large.
                The smallest difference that so many pairs find 4 times out of 5: 88 points.
                These jobs do not tell the two apart.
                """, ""));
    }

    @Test
    void theSameIsThereAsJson() throws IOException {
        keep("trial", 0, episodes());
        var file = home.resolve("out.json");
        assertThat(typed("compare", "bad", "good", "--json", file.toString()).exit())
                .isZero();
        var json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("runs").get(0).asText()).isEqualTo("trial");
        assertThat(json.get("pairs").asInt()).isEqualTo(7);
        assertThat(json.at("/a/agent").asText()).isEqualTo("bad");
        assertThat(json.at("/b/solved").asInt()).isEqualTo(5);
        assertThat(json.at("/b/stepEfficiency").asDouble()).isEqualTo(1);
        assertThat(json.get("onlyBSolved").asInt()).isEqualTo(5);
        assertThat(json.get("neitherSolved").asInt()).isEqualTo(2);
        assertThat(json.at("/solvedDifference/value").asDouble()).isEqualTo(-5 / 7.0, within(1e-9));
        assertThat(json.get("mcnemarP").asDouble()).isEqualTo(0.0625, within(1e-9));
        assertThat(json.get("detectable").asDouble()).isBetween(0.8, 1.0);
    }

    @Test
    void theNewestRunThatHasBothIsTaken() {
        keep("old", 0, episodes());
        keep("new", 1, episodes());
        keep("other", 2, List.of(Outcomes.solved("support/refund", 0, "good")));
        assertThat(typed("compare", "good", "bad").out()).startsWith("7 jobs of 2 tasks that both did, in new\n");
        assertThat(typed("compare", "good", "bad", "--run", "old").out()).contains("that both did, in old\n");
    }

    @Test
    void agentsOfDifferentRunsArePairedToo() {
        keep(
                "first",
                0,
                episodes().stream().filter(e -> e.agent().equals("good")).toList());
        keep(
                "second",
                1,
                episodes().stream().filter(e -> e.agent().equals("bad")).toList());
        assertThat(typed("compare", "good", "bad").out())
                .startsWith("7 jobs of 2 tasks that both did, in first, second\n");
    }

    @Test
    void whatCannotBeComparedIsToldInASentence() {
        keep("trial", 0, episodes());
        keep(
                "few",
                1,
                List.of(Outcomes.solved("support/refund", 0, "good"), Outcomes.solved("support/refund", 0, "bad")));
        assertMistake(
                "No agent called 'genius' took part in any of these runs. Those who did: good, bad, solution.",
                "compare",
                "good",
                "genius");
        assertMistake(
                "No agent called 'solution' took part in the run few. Those who did: good, bad.",
                "compare",
                "good",
                "solution",
                "--run",
                "few");
        assertMistake(
                "No run is called 'lost'. Known, the newest first: few, trial.",
                "compare",
                "good",
                "bad",
                "--run",
                "lost");
        assertMistake("'good' cannot be compared to itself. Name two agents.", "compare", "good", "good");
        assertMistake(
                "good and bad have 1 judged job in common (few), and at least 6 are needed to tell two agents apart. Let both do the same tasks and seeds: guildhall run SUITE --agent good,bad --seeds 0-4",
                "compare",
                "good",
                "bad");
    }

    private void assertMistake(String sentence, String... words) {
        assertThat(typed(words)).isEqualTo(new Typed(1, "", "guildhall: %s\n".formatted(sentence)));
    }
}

package dev.guildhall.eval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Limits;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a store promises on any database.
abstract class ResultsContract {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final Score SCORE = new Score(List.of(
            new Score.Judged("order 1042 is refunded", Check.Kind.GOAL, 2, new Verdict.Met(), OptionalInt.of(9)),
            new Score.Judged("told", Check.Kind.GOAL, 1, new Verdict.NotMet("no 'message' İ"), OptionalInt.empty()),
            new Score.Judged("kept", Check.Kind.GUARD, 0, new Verdict.Unknown("broke"), OptionalInt.empty())));

    private Results results;

    /// The address of an empty store, the same for the whole of a test.
    abstract String url();

    @BeforeEach
    final void open() {
        results = Results.open(url());
    }

    @AfterEach
    final void close() {
        results.close();
    }

    private static Run run(String id, Instant started) {
        return new Run(
                id,
                started,
                "guildhall run support --agent idle",
                List.of("idle", "llm:openai/gpt-5"),
                new TreeMap<>(Map.of("java", "25")),
                Optional.empty());
    }

    @Test
    void howSureAnAgentWasIsKept() {
        results.begin(run("first", NINE));
        var one = episode("a", new Ending.Finished("done"), Optional.of(SCORE));
        var sure = new EpisodeResult(
                one.run(),
                one.recording(),
                one.task(),
                one.seed(),
                one.agent(),
                one.see(),
                one.ending(),
                one.score(),
                one.steps(),
                one.started(),
                one.took(),
                one.thinking(),
                one.tokens(),
                one.cost(),
                one.tries(),
                OptionalDouble.of(0.85));
        results.add(sure);
        results.add(episode("b", new Ending.GaveUp("no"), Optional.of(SCORE)));
        assertThat(results.episodes("first"))
                .extracting(EpisodeResult::confidence)
                .containsExactlyInAnyOrder(OptionalDouble.of(0.85), OptionalDouble.empty());
    }

    private static EpisodeResult episode(String recording, Ending ending, Optional<Score> score) {
        return new EpisodeResult(
                "first",
                recording,
                "support/refund",
                Long.MIN_VALUE,
                "idle",
                See.A11Y,
                ending,
                score,
                12,
                NINE,
                Duration.ofNanos(3_004_005_000L),
                Duration.ofNanos(1_002_003_000L),
                5_000_000_000L,
                new BigDecimal("10.0125"),
                2);
    }

    @Test
    void everyEpisodeReadsBackAsItWas() {
        results.begin(run("first", NINE));
        var episodes = List.of(
                episode("a", new Ending.Finished("Refunded."), Optional.of(SCORE)),
                episode("b", new Ending.OutOfBudget("steps", Budget.ofSteps(3)), Optional.of(new Score(List.of()))),
                episode("c", new Ending.HarnessBroke("no browser"), Optional.empty()));
        episodes.forEach(results::add);
        assertThat(results.episodes("first")).isEqualTo(episodes);
        assertThat(results.episodes("second")).isEmpty();
    }

    @Test
    void whatIsDoneAgainTakesThePlaceOfWhatTheHarnessBroke() {
        results.begin(run("first", NINE));
        results.add(episode("a", new Ending.HarnessBroke("no browser"), Optional.empty()));
        var again = episode("a-try2", new Ending.HarnessBroke("no room"), Optional.empty());
        results.add(again);
        assertThat(results.episodes("first")).containsExactly(again);
        var done = episode("a-try3", new Ending.GaveUp("no"), Optional.of(SCORE));
        results.add(done);
        assertThat(results.episodes("first")).containsExactly(done);
        var other = episode("b", new Ending.GaveUp("no"), Optional.of(SCORE));
        results.add(other);
        assertThat(results.episodes("first")).containsExactly(done, other);
    }

    @Test
    void aRunSaysWhatItWasAskedToDo() {
        var plan = new Plan(
                List.of("idle", "llm"),
                Optional.of("openai/gpt-5"),
                List.of("support/refund"),
                List.of(0L, 7L),
                See.ELEMENTS,
                new Limits(
                        Optional.of(9),
                        Optional.of(Duration.ofMinutes(3)),
                        Optional.empty(),
                        Optional.of(new BigDecimal("0.50"))),
                new Driving(Driving.Driver.SELENIUM, Optional.of(URI.create("http://127.0.0.1:4444"))));
        results.begin(run("first", NINE), plan);
        results.begin(run("second", NINE));
        assertThat(results.plan("first")).contains(plan);
        assertThat(results.plan("second")).isEmpty();
        assertThat(results.plan("third")).isEmpty();
    }

    @Test
    void runsAreListedTheNewestFirst() {
        results.begin(run("first", NINE));
        results.begin(run("second", NINE.plusSeconds(60)));
        results.finish("first", NINE.plusSeconds(90));
        assertThat(results.runs()).extracting(Run::id).containsExactly("second", "first");
        assertThat(results.run("second")).contains(run("second", NINE.plusSeconds(60)));
        assertThat(results.run("first").orElseThrow().finished()).contains(NINE.plusSeconds(90));
        assertThat(results.run("third")).isEmpty();
    }

    @Test
    void aBetterCheckReplacesTheScore() {
        results.begin(run("first", NINE));
        results.add(episode("a", new Ending.Finished("Refunded."), Optional.of(SCORE)));
        var better = new Score(SCORE.checks().subList(0, 1));
        results.rescore("a", better);
        assertThat(results.episodes("first").getFirst().score()).contains(better);
        assertThatThrownBy(() -> results.rescore("z", better)).hasMessage("no episode is called 'z'");
    }

    @Test
    void whatCannotBeKeptIsNamed() {
        assertThatThrownBy(() -> results.add(episode("a", new Ending.GaveUp("no"), Optional.empty())))
                .isInstanceOf(StoreBroke.class)
                .hasMessageStartingWith("the result of 'a' cannot be kept: ");
        assertThatThrownBy(() -> results.finish("nope", NINE)).hasMessage("no run is called 'nope'");
    }

    @Test
    void aSecondUserSeesTheSameStore() {
        results.begin(run("first", NINE));
        try (var second = Results.open(url())) {
            second.add(episode("a", new Ending.Finished("Refunded."), Optional.of(SCORE)));
        }
        assertThat(results.episodes("first")).hasSize(1);
    }
}

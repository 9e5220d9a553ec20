package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.FaultyModel.Mood;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.catalog.Catalog;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Episodes with a model whose server fails in every way at random. What each fault alone comes to is tested beside
/// the agent; here it is that nothing of it ever reaches the harness.
class FaultyModelIT {
    private static final String MODEL = "openai/gpt-4.1";
    private static final int CALLS = 200;
    private static final int STEPS = 40;
    private static final Patience SHORT = new Patience(
            Duration.ofMillis(1500), Duration.ofSeconds(6), 3, Duration.ofMillis(5), Duration.ofMillis(20));

    @TempDir
    private Path home;

    @Test
    @Timeout(600)
    void everyEpisodeEndsTypedAndEveryAnswerIsPaidFor() {
        var results = new ArrayList<EpisodeResult>();
        try (var server = new FaultyModel(7);
                var place = open()) {
            var task = Catalog.select(List.of("support/unknown-order")).getFirst();
            for (long seed = 0; server.calls() < CALLS; seed++) {
                results.add(place.work(new Job(task, seed, worker(server), See.ELEMENTS, Budget.ofSteps(STEPS))));
            }
            assertThat(server.given().keySet()).containsExactly(Mood.values());
            assertThat(results).allSatisfy(this::isWhole);
            long paid = (long) server.paid() * (FaultyModel.TOKENS_IN + FaultyModel.TOKENS_OUT);
            assertThat(results.stream().mapToLong(EpisodeResult::tokens).sum()).isEqualTo(paid);
            assertThat(results.stream().map(EpisodeResult::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isPositive()
                    .isEqualByComparingTo(Prices.shipped()
                            .cost(
                                    MODEL,
                                    (long) server.paid() * FaultyModel.TOKENS_IN,
                                    (long) server.paid() * FaultyModel.TOKENS_OUT));
            assertThat(results.stream().flatMap(this::calls)).hasSize(server.calls());
        }
        assertThat(results.stream().map(EpisodeResult::ending))
                .as("some got through, some did not")
                .hasAtLeastOneElementOfType(Ending.OutOfBudget.class)
                .hasAtLeastOneElementOfType(Ending.AgentBroke.class);
    }

    private Workplace open() {
        var studio = new Studio(home, "faulty", InstantSource.system(), System::nanoTime, new TreeMap<>());
        var browser = new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"));
        return new Workplace(studio, Premises.start(), browser, ScreenParser.open(new ReadingCache(1000)));
    }

    private static Worker worker(FaultyModel server) {
        var environment = Map.of("OPENAI_API_KEY", "key", "OPENAI_BASE_URL", server.address());
        var model = new Models(environment, SHORT).named(MODEL);
        var office = new ChatAgent.Office(Prices.shipped(), SHORT, InstantSource.system(), Thread::sleep);
        return new Worker("llm:" + MODEL, false, (_, briefing) -> new ChatAgent(model, office, briefing));
    }

    private void isWhole(EpisodeResult result) {
        assertThat(result.ending()).isInstanceOfAny(Ending.OutOfBudget.class, Ending.AgentBroke.class);
        assertThat(result.score()).isPresent();
        assertThat(result.tries()).isEqualTo(1);
        assertThat(Recording.open(home, result.recording()).verify()).isEmpty();
    }

    /// Every call that the recording has, answered or not.
    private Stream<ModelCall> calls(EpisodeResult result) {
        var recording = Recording.open(home, result.recording());
        return Stream.concat(
                recording.steps().stream().flatMap(step -> step.calls().stream()),
                recording.ended().stream().flatMap(end -> end.calls().stream()));
    }
}

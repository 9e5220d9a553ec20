package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.record.Step;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final InstantSource WALL = InstantSource.fixed(NINE);
    private static final Size SIZE = new Size(8, 8);
    private static final Ending DONE = new Ending.Finished("done");
    private static final Score SCORE = new Score(
            List.of(new Score.Judged("it is done", Check.Kind.GOAL, 1, new Verdict.Met(), OptionalInt.of(1))));

    @TempDir
    private Path home;

    private long nanos;

    private enum Until {
        BEGUN,
        STEPPED,
        ENDED,
        SCORED
    }

    /// A recording of a run that got so far.
    private void record(String name, String run, long seed, Ending ending, Until until) {
        var manifest = new Manifest(
                Manifest.SCHEMA,
                name,
                run,
                "support/refund",
                1,
                seed,
                "Refund it.",
                "idle",
                "",
                Actor.AGENT,
                "",
                See.PIXELS,
                SIZE,
                "en-GB",
                Budget.ofSteps(9),
                NINE,
                new TreeMap<>(),
                new TreeMap<>());
        try (var recorder = Recorder.start(home, manifest, WALL, () -> nanos)) {
            if (until == Until.BEGUN) {
                return;
            }
            nanos += Duration.ofSeconds(3).toNanos();
            recorder.stepped(step());
            if (until == Until.STEPPED) {
                return;
            }
            recorder.ended(new End(ending, Optional.empty(), Optional.empty(), List.of(call("0.02"))));
            if (until == Until.SCORED) {
                recorder.scored(SCORE, "guildhall", "end of episode");
            }
        }
    }

    private static Step step() {
        return new Step(
                1,
                new Surface.Look(frame(), true, Duration.ZERO, Duration.ZERO),
                new Screen(SIZE, List.of()),
                new Turn(new Action.Wait(10), "", List.of(call("0.01"))),
                new Outcome.Done(),
                Map.of(),
                new Timings(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        Duration.ZERO,
                        Duration.ZERO));
    }

    private static ModelCall call(String cost) {
        return new ModelCall("test/one", NINE, Duration.ZERO, "{}", "{}", false, 90, 10, new BigDecimal(cost), 0);
    }

    private static Frame frame() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new AssertionError("memory takes anything", e);
        }
        return Frame.ofPng(png.toByteArray());
    }

    private Leftovers find(EpisodeResult... known) {
        return Leftovers.of(home, "trial", List.of(known), WALL);
    }

    @Test
    void anEpisodeThatWasScoredAndNeverToldIsKept() {
        record("trial-refund-7-idle-try2", "trial", 7, DONE, Until.SCORED);
        var found = find();
        assertThat(found.abandoned()).isEmpty();
        assertThat(found.whole())
                .containsExactly(new EpisodeResult(
                        "trial",
                        "trial-refund-7-idle-try2",
                        "support/refund",
                        7,
                        "idle",
                        See.PIXELS,
                        DONE,
                        Optional.of(SCORE),
                        1,
                        NINE,
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(2),
                        200,
                        new BigDecimal("0.03"),
                        2));
        assertThat(find(found.whole().getFirst())).isEqualTo(new Leftovers(List.of(), List.of(), List.of()));
    }

    @Test
    void whatNeverEndedOrWasNeverScoredSaysSoFromThenOn() {
        record("trial-begun", "trial", 0, DONE, Until.BEGUN);
        record("trial-stepped", "trial", 1, DONE, Until.STEPPED);
        record("trial-unscored", "trial", 2, DONE, Until.ENDED);
        assertThat(find().abandoned()).containsExactly("trial-begun", "trial-stepped", "trial-unscored");
        assertThat(Recording.open(home, "trial-stepped")
                        .invalidated()
                        .orElseThrow()
                        .why())
                .isEqualTo("abandoned: the run was cut short in the middle of it");
        assertThat(find().abandoned()).as("once is enough").isEmpty();
        assertThat(Recordings.verify(home, "trial-unscored")).isEmpty();
    }

    @Test
    void aTornLineIsCutOffAndTheRestStays() throws IOException {
        record("trial-torn", "trial", 0, DONE, Until.STEPPED);
        var events = home.resolve("recordings").resolve("trial-torn").resolve("events.jsonl");
        Files.writeString(events, Files.readString(events) + "{\"seq\":3,\"at");
        assertThat(find().abandoned()).containsExactly("trial-torn");
        var recording = Recording.open(home, "trial-torn");
        assertThat(recording.torn()).isZero();
        assertThat(recording.steps()).hasSize(1);
    }

    @Test
    void whatTheHarnessBrokeHasEndedAndStays() {
        record("trial-broken", "trial", 0, new Ending.HarnessBroke("no browser"), Until.ENDED);
        assertThat(find()).isEqualTo(new Leftovers(List.of(), List.of(), List.of()));
    }

    @Test
    void otherRunsAreLeftAlone() {
        record("trial-2-begun", "trial-2", 0, DONE, Until.BEGUN);
        record("other-begun", "other", 0, DONE, Until.BEGUN);
        assertThat(find()).isEqualTo(new Leftovers(List.of(), List.of(), List.of()));
        assertThat(Recording.open(home, "trial-2-begun").invalidated()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        var folder = Files.createDirectories(home.resolve("recordings").resolve("trial-blank"));
        Files.writeString(folder.resolve("manifest.json"), "{\"sch");
        assertThat(find()).isEqualTo(new Leftovers(List.of(), List.of(), List.of("trial-blank")));
    }

    @Test
    void aJobThatIsDoneIsNotTakenTwice() {
        record("trial-first", "trial", 7, DONE, Until.SCORED);
        record("trial-second", "trial", 7, DONE, Until.SCORED);
        assertThat(find().whole()).extracting(EpisodeResult::recording).containsExactly("trial-first");
    }
}

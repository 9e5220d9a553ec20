package dev.guildhall.eval.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecorderTest {
    @TempDir
    Path home;

    private final AtomicLong nanos = new AtomicLong(-5_000_000);

    private Recorder start(String name) {
        return Recorder.start(
                home, Session.manifest(name), InstantSource.fixed(Session.NINE), () -> nanos.getAndAdd(3_000_000));
    }

    private Recording record(String name) {
        try (var recorder = start(name)) {
            recorder.stepped(Session.step(1, new Action.Click(new Point(15, 25)), Session.frame(Color.RED)));
            recorder.stepped(Session.step(2, new Action.Finish("refunded"), Session.frame(Color.BLUE)));
            recorder.ended(Session.end());
            recorder.scored(Session.SCORE, "guildhall 0.1.0", "end of episode");
        }
        return Recording.open(home, name);
    }

    @Test
    void howSureAWorkerWasWhenItEndedIsKept() {
        try (var recorder = start("sure")) {
            recorder.stepped(Session.sure(1, new Action.Click(new Point(15, 25)), 0.4));
            recorder.stepped(Session.sure(2, new Action.Finish("refunded"), 0.85));
            recorder.ended(Session.end());
        }
        assertThat(Recording.open(home, "sure").confidence()).hasValue(0.85);
        assertThat(Recording.open(home, "sure").verify()).isEmpty();
        assertThat(record("silent").confidence()).isEmpty();
    }

    @Test
    void whatWasSaidBeforeTheLastStepIsNotHowSureAWorkerIs() {
        try (var recorder = start("once")) {
            recorder.stepped(Session.sure(1, new Action.Click(new Point(15, 25)), 0.4));
            recorder.stepped(Session.step(2, new Action.Finish("refunded"), Session.frame(Color.BLUE)));
        }
        assertThat(Recording.open(home, "once").confidence()).isEmpty();
    }

    @Test
    void whatWasRecordedReadsBackAsItWas() {
        var recording = record("one");
        assertThat(recording.manifest()).isEqualTo(Session.manifest("one"));
        assertThat(recording.entries()).extracting(Entry::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(recording.entries()).extracting(Entry::t).containsExactly(3L, 6L, 9L, 12L, 15L);
        var told = Session.step(1, new Action.Click(new Point(15, 25)), Session.frame(Color.RED));
        var step = recording.steps().getFirst();
        assertThat(step.action()).isEqualTo(told.turn().action());
        assertThat(step.thought()).isEqualTo("The order is damaged.");
        assertThat(step.calls()).isEqualTo(told.turn().calls());
        assertThat(step.screen()).isEqualTo(Session.SCREEN);
        assertThat(step.changes()).isEqualTo(told.changes());
        assertThat(step.took()).isEqualTo(told.took());
        assertThat(step.took().total()).isEqualTo(Duration.ofMillis(949));
        assertThat(recording.frame(step.frame())).isEqualTo(Session.frame(Color.RED));
        assertThat(recording.ended().orElseThrow().ending()).isEqualTo(new Ending.Finished("refunded"));
        assertThat(recording.evidence()).contains(Session.evidence(new Ending.Finished("refunded")));
        assertThat(recording.score()).contains(Session.SCORE);
        assertThat(recording.torn()).isZero();
        assertThat(recording.verify()).isEmpty();
    }

    @Test
    void aClickLandsOnTheSmallestElementUnderIt() {
        var step = record("one").steps().getFirst();
        assertThat(step.landedOn()).contains(Session.SCREEN.elements().get(1));
        assertThat(record("two").steps().getLast().landedOn()).isEmpty();
    }

    @Test
    void aCrashInTheMiddleOfALineLosesThatLineOnly() throws IOException {
        try (var recorder = start("crashed")) {
            recorder.stepped(Session.step(1, new Action.Click(new Point(15, 25)), Session.frame(Color.RED)));
        }
        var events = home.resolve("recordings/crashed/events.jsonl");
        var torn = "{\"seq\":3,\"at\":\"2026-";
        Files.writeString(events, torn, StandardOpenOption.APPEND);
        var recording = Recording.open(home, "crashed");
        assertThat(recording.steps()).hasSize(1);
        assertThat(recording.ended()).isEmpty();
        assertThat(recording.torn()).isEqualTo(torn.length());
        assertThat(recording.verify()).containsExactly(new Problem.TornEnd(torn.length()), new Problem.NeverEnded());

        var marked = recording.invalidated("ops", "power cut", Session.NINE);
        assertThat(marked.torn()).isZero();
        assertThat(marked.invalidated()).contains(new Event.Invalidated("ops", "power cut"));
        assertThat(marked.verify()).containsExactly(new Problem.NeverEnded());
    }

    @Test
    void recordingsShareTheirFrames() throws IOException {
        record("one");
        record("two");
        try (var files = Files.walk(home.resolve("frames"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
        assertThat(Recordings.list(home)).containsExactly("one", "two");
        assertThat(Recordings.list(home.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void theLastScoreHoldsAndTheFirstIsKept() {
        var better = new Score(List.of());
        var again = record("one").scored(better, "guildhall 0.2.0", "checks revised", Session.NINE);
        assertThat(again.score()).contains(better);
        assertThat(again.scores()).extracting(Event.Scored::who).containsExactly("guildhall 0.1.0", "guildhall 0.2.0");
        assertThat(again.entries().getLast().t()).isEqualTo(15);
        assertThat(again.verify()).isEmpty();
    }

    @Test
    void aNameIsUsedOnce() {
        record("one");
        assertThatThrownBy(() -> start("one"))
                .isInstanceOf(RecordingBroke.class)
                .hasMessageContaining("there is a recording called 'one' already")
                .hasMessageContaining("Give this one another name");
        assertThat(Recordings.verify(home, "one")).isEmpty();
    }

    @Test
    void aNameStaysInItsFolder() {
        assertThatThrownBy(() -> Session.manifest("../one")).hasMessageContaining("cannot be called '../one'");
        assertThatThrownBy(() -> Recording.open(home, "..")).hasMessageContaining("cannot be called '..'");
    }

    @Test
    void aHomeThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(
                        () -> Recorder.start(file, Session.manifest("one"), InstantSource.fixed(Session.NINE), () -> 0))
                .isInstanceOf(RecordingBroke.class)
                .hasMessageContaining("no recording can be written in")
                .hasMessageContaining("choose another home");
    }

    @Test
    void nothingIsAddedToAnEpisodeThatHasEnded() {
        try (var recorder = start("one")) {
            assertThatThrownBy(() -> recorder.scored(Session.SCORE, "me", "early"))
                    .hasMessage("a score comes after the end of the episode");
            recorder.ended(
                    new End(new Ending.HarnessBroke("no browser"), Optional.empty(), Optional.empty(), List.of()));
            assertThatThrownBy(() -> recorder.ended(Session.end()))
                    .hasMessageContaining("a second end cannot be added");
        }
        assertThat(Recording.open(home, "one").evidence()).isEmpty();
    }

    @Test
    void whileAnEpisodeGoesOnOnlyItsRecorderWrites() {
        try (var _ = start("one")) {
            var open = Recording.open(home, "one");
            assertThatThrownBy(() -> open.invalidated("me", "now", Session.NINE))
                    .isInstanceOf(RecordingBroke.class)
                    .hasMessageContaining("is being written by someone else");
        }
    }

    @Test
    void anUnknownRecordingIsNamed() {
        assertThatThrownBy(() -> Recording.open(home, "nope"))
                .isInstanceOf(RecordingBroke.class)
                .hasMessageContaining("no recording is called 'nope'");
    }
}

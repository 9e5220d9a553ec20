package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Element;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Step;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.catalog.Split;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of the validation and test splits comes through to a learner.
class TeachingTest {
    private static final String CANARY = "canary-7f3a";
    private static final Size SIZE = new Size(64, 40);

    @TempDir
    private Path home;

    @Test
    void goodWorkOfATrainingSeedIsADemonstration() {
        record("run-a", "support/refund-damaged", 3, true);
        var teaching = Teaching.from(home, List.of("run"));
        assertThat(teaching.demonstrations()).hasSize(1);
        var shown = teaching.demonstrations().getFirst();
        assertThat(shown.job()).isEqualTo("support/refund-damaged");
        assertThat(shown.outcome()).isEqualTo("Done.");
        assertThat(shown.steps().getFirst().touched().orElseThrow().text()).isEqualTo("Send " + CANARY);
    }

    @Test
    void nothingOfAnyFamilyOrSeedThatIsHeldOutComesThrough() {
        for (var split : List.of(Split.VALIDATION, Split.TEST)) {
            split.families().forEach(family -> record("held-" + family.id().hashCode(), family.id(), 1, true));
        }
        record("held-seed-v", "support/refund-damaged", Split.VALIDATION_SEEDS, true);
        record("held-seed-t", "support/refund-damaged", Split.TEST_SEEDS, true);
        var teaching = Teaching.from(home, List.of("held"));
        assertThat(teaching.demonstrations()).isEmpty();
        assertThat(teaching.refused()).hasSize(8).allMatch(why -> why.matches(".* is of the (validation|test) split"));
        assertThat(teaching.toString()).doesNotContain(CANARY);
    }

    @Test
    void whatIsHeldOutIsNotEvenOpened() throws IOException {
        record("held-a", "support/ordered-about", 1, true);
        Files.writeString(home.resolve("recordings/held-a/events.jsonl"), "no recording at all");
        assertThat(Teaching.from(home, List.of("held")).refused()).containsExactly("held-a is of the test split");
    }

    @Test
    void workThatMissedACheckIsNotShown() {
        record("run-a", "support/refund-damaged", 3, false);
        assertThat(Teaching.from(home, List.of("run")).refused()).containsExactly("run-a did not meet every check");
    }

    @Test
    void aNameThatMeansNothingIsTold() {
        assertThatThrownBy(() -> Teaching.from(home, List.of("nobody")))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("No run or recording in ")
                .hasMessageEndingWith("is called 'nobody'. See 'guildhall recordings list'.");
    }

    private void record(String name, String task, long seed, boolean solved) {
        var manifest = new Manifest(
                Manifest.SCHEMA,
                name,
                "run",
                task,
                1,
                seed,
                "Do it, " + CANARY,
                "teacher",
                "",
                Actor.SCRIPTED,
                "",
                See.PIXELS,
                SIZE,
                "en-GB",
                Budget.ofSteps(5),
                Instant.EPOCH,
                new TreeMap<>(),
                new TreeMap<>());
        var ending = new Ending.Finished("Done.");
        try (var recorder = Recorder.start(home, manifest, InstantSource.fixed(Instant.EPOCH), () -> 0)) {
            recorder.stepped(step(1, new Action.Click(new Box(10, 20, 20, 10).center())));
            recorder.stepped(step(2, new Action.Finish("Done.")));
            recorder.ended(End.of(new Evidence(Map.of(), Map.of(), ending), Optional.empty()));
            Verdict verdict = solved ? new Verdict.Met() : new Verdict.NotMet("nothing");
            recorder.scored(
                    new Score(
                            List.of(new Score.Judged("it is done", Check.Kind.GOAL, 1, verdict, OptionalInt.empty()))),
                    "me",
                    "end of episode");
        }
    }

    private static Step step(int number, Action action) {
        var screen = new Screen(
                SIZE,
                List.of(new Element(
                        1, Element.Kind.BUTTON, new Box(10, 20, 20, 10), "Send " + CANARY, "", Set.of(), 0.9)));
        var none = Duration.ZERO;
        return new Step(
                number,
                new Surface.Look(frame(), true, none, none),
                screen,
                Turn.of(action, ""),
                new Outcome.Done(),
                Map.of(),
                new Timings(none, none, none, none, none, none));
    }

    private static Frame frame() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Frame.ofPng(png.toByteArray());
    }
}

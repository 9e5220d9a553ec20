package dev.guildhall.eval.learn;

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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/// Recordings of two steps, made by hand.
public final class Taped {
    private static final Size SIZE = new Size(64, 40);

    private Taped() {}

    /// A scripted worker's.
    ///
    /// @param secret what is in its brief and on its screen
    public static void record(Path home, String name, String task, long seed, String secret, boolean solved) {
        record(home, name, task, seed, secret, solved, Actor.SCRIPTED, "");
    }

    /// A person's.
    static void person(Path home, String name, String task, long seed, String consent) {
        record(home, name, task, seed, "it", true, Actor.PERSON, consent);
    }

    private static void record(
            Path home,
            String name,
            String task,
            long seed,
            String secret,
            boolean solved,
            Actor actor,
            String consent) {
        var manifest = new Manifest(
                Manifest.SCHEMA,
                name,
                "run",
                task,
                1,
                seed,
                "Do it, " + secret,
                "teacher",
                "",
                actor,
                consent,
                See.PIXELS,
                SIZE,
                "en-GB",
                Budget.ofSteps(5),
                Instant.EPOCH,
                new TreeMap<>(),
                new TreeMap<>());
        var ending = new Ending.Finished("Done.");
        try (var recorder = Recorder.start(home, manifest, InstantSource.fixed(Instant.EPOCH), () -> 0)) {
            recorder.stepped(step(secret, 1, new Action.Click(new Box(10, 20, 20, 10).center())));
            recorder.stepped(step(secret, 2, new Action.Finish("Done.")));
            recorder.ended(End.of(new Evidence(Map.of(), Map.of(), ending), Optional.empty()));
            Verdict verdict = solved ? new Verdict.Met() : new Verdict.NotMet("nothing");
            recorder.scored(
                    new Score(
                            List.of(new Score.Judged("it is done", Check.Kind.GOAL, 1, verdict, OptionalInt.empty()))),
                    "me",
                    "end of episode");
        }
    }

    private static Step step(String secret, int number, Action action) {
        var screen = new Screen(
                SIZE,
                List.of(new Element(
                        1, Element.Kind.BUTTON, new Box(10, 20, 20, 10), "Send " + secret, "", Set.of(), 0.9)));
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

package dev.guildhall.eval.record;

import dev.guildhall.agents.ModelCall;
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
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The parts of a made-up session, small enough to try every byte of it.
final class Session {
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Size SIZE = new Size(64, 40);
    static final Screen SCREEN = new Screen(
            SIZE,
            List.of(
                    new Element(1, Element.Kind.DIALOG, new Box(0, 0, 64, 40), "Refund", "", Set.of(), 0.9),
                    new Element(2, Element.Kind.BUTTON, new Box(10, 20, 20, 10), "Refund", "", Set.of(), 0.95)));
    static final Score SCORE = new Score(List.of(
            new Score.Judged("order 1042 is refunded", Check.Kind.GOAL, 2, new Verdict.Met(), OptionalInt.of(1)),
            new Score.Judged(
                    "no other order changed",
                    Check.Kind.GUARD,
                    0,
                    new Verdict.NotMet("1043 too"),
                    OptionalInt.empty())));

    private Session() {}

    static Manifest manifest(String name) {
        return new Manifest(
                Manifest.SCHEMA,
                name,
                "trial",
                "support/refund",
                1,
                7,
                "Refund order 1042.",
                "llm:openai/gpt-5",
                "openai/gpt-5",
                Actor.AGENT,
                "",
                See.PIXELS,
                SIZE,
                "en-GB",
                Budget.ofSteps(20),
                NINE,
                new TreeMap<>(Map.of("guildhall", "0.1.0", "java", "25")),
                new TreeMap<>(Map.of("checks", Sha256.of(new byte[] {1}))));
    }

    static Step step(int number, Action action, Frame frame) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("order_id", "1042");
        values.put("note", null);
        var call = new ModelCall(
                "openai/gpt-5",
                NINE,
                Duration.ofMillis(812),
                "{\"messages\":[]}",
                "{}",
                false,
                900,
                40,
                new BigDecimal("0.0125"),
                0);
        return new Step(
                number,
                new Surface.Look(frame, true, Duration.ofMillis(30), Duration.ofMillis(12)),
                SCREEN,
                new Turn(action, "The order is damaged.", List.of(call)),
                new Outcome.Done(),
                Map.of("shop", List.of(new Change.Added("refund", "1", values))),
                new Timings(
                        Duration.ofMillis(30),
                        Duration.ofMillis(12),
                        Duration.ofMillis(80),
                        Duration.ofMillis(820),
                        Duration.ofMillis(5),
                        Duration.ofMillis(2)));
    }

    /// A step whose worker says how sure it is.
    static Step sure(int number, Action action, double confidence) {
        var step = step(number, action, frame(Color.RED));
        return new Step(
                number,
                step.look(),
                step.screen(),
                step.turn().sure(confidence),
                step.outcome(),
                step.changes(),
                step.took());
    }

    static Evidence evidence(Ending ending) {
        var before = new Snapshot(List.of(new Snapshot.Table("refund", List.of("id", "note"), List.of())));
        var after = new Snapshot(List.of(new Snapshot.Table(
                "refund", List.of("id", "note"), List.of(new Snapshot.Row(Arrays.asList("1", null))))));
        return new Evidence(Map.of("shop", before), Map.of("shop", after), ending);
    }

    static End end() {
        return End.of(evidence(new Ending.Finished("refunded")), Optional.of(frame(Color.GREEN)));
    }

    static Frame frame(Color color) {
        var picture = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, SIZE.width(), SIZE.height());
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Frame.ofPng(png.toByteArray());
    }
}

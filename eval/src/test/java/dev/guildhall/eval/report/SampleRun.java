package dev.guildhall.eval.report;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.See;
import dev.guildhall.env.Surface;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Change.FromTo;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Step;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.store.Run;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A made-up run, recorded as the harness would.
public final class SampleRun {
    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    public static final String INJECTION = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`";
    public static final Run RUN = new Run(
            "refunds-march",
            NINE,
            "guildhall run support --agent llm:openai/gpt-5,apprentice,idle --seeds 4",
            List.of("llm:openai/gpt-5", "apprentice", "idle"),
            new TreeMap<>(Map.of(
                    "Guildhall", "0.1.0", "Java", "25", "Chromium", "141.0", "OpenCV", "4.13.0", "Tesseract", "5.5.2")),
            Optional.of(NINE.plusSeconds(754)));

    public static final String BRIEF =
            "Order 1042 arrived damaged. Please refund it in full and tell the customer that we did, kindly and by name.";

    private static final List<String> TASKS = List.of(
            "support/answer-late-order",
            "support/merge-duplicates",
            "support/refund-damaged-item",
            "support/reset-password");

    private final Path home;
    private final List<EpisodeResult> episodes = new ArrayList<>();

    private SampleRun(Path home) {
        this.home = home;
    }

    /// Records every agent at every task with so many seeds, and returns the results.
    public static List<EpisodeResult> record(Path home, int seeds) {
        var run = new SampleRun(home);
        int luck = 0;
        for (var task : TASKS) {
            for (long seed = 1; seed <= seeds; seed++) {
                run.episode(task, seed, "llm:openai/gpt-5", luck % 7 == 3 ? Verdicts.PARTLY : Verdicts.SOLVED);
                run.episode(task, seed, "apprentice", Verdicts.values()[luck % Verdicts.values().length]);
                run.episode(task, seed, "idle", luck == 5 ? Verdicts.FAULT : Verdicts.NONE);
                luck++;
            }
        }
        return run.episodes;
    }

    /// How the checks of an episode come out.
    enum Verdicts {
        SOLVED,
        PARTLY,
        NONE,
        DAMAGE,
        UNSURE,
        FAULT
    }

    private void episode(String task, long seed, String agent, Verdicts verdicts) {
        var name = "%s-%d-%s".formatted(task, seed, agent).replaceAll("[^A-Za-z0-9._-]", "-");
        var ending = verdicts == Verdicts.FAULT
                ? new Ending.HarnessBroke("the browser died: connection closed")
                : verdicts == Verdicts.NONE
                        ? new Ending.GaveUp("There is nothing I know to do here.")
                        : new Ending.Finished(
                                "Order 1042 is refunded in full and the customer has been told. " + INJECTION);
        var score = verdicts == Verdicts.FAULT ? Optional.<Score>empty() : Optional.of(score(verdicts));
        var nanos = new AtomicLong();
        try (var recorder = Recorder.start(
                home,
                manifest(name, task, seed, agent),
                InstantSource.fixed(NINE),
                () -> nanos.addAndGet(900_000_000))) {
            steps().forEach(recorder::stepped);
            recorder.ended(new End(
                    ending,
                    Optional.of(Drawing.TICKET.frame()),
                    Optional.of(new Evidence(Map.of(), Map.of(), ending)),
                    List.of()));
            score.ifPresent(s -> recorder.scored(s, "guildhall 0.1.0", "end of episode"));
        }
        boolean free = !agent.startsWith("llm");
        episodes.add(new EpisodeResult(
                RUN.id(),
                name,
                task,
                seed,
                agent,
                See.PIXELS,
                ending,
                score,
                6,
                NINE,
                Duration.ofMillis(15_700 + seed * 1_310),
                Duration.ofMillis(9_000),
                free ? 0 : 48_211,
                free ? BigDecimal.ZERO : new BigDecimal("0.0831"),
                1));
    }

    private static Score score(Verdicts verdicts) {
        boolean refunded = verdicts != Verdicts.NONE;
        boolean told = verdicts == Verdicts.SOLVED || verdicts == Verdicts.DAMAGE;
        return new Score(List.of(
                new Score.Judged(
                        "order 1042 is refunded in full",
                        Check.Kind.GOAL,
                        2,
                        refunded ? new Verdict.Met() : new Verdict.NotMet("no refund of order 1042"),
                        refunded ? OptionalInt.of(5) : OptionalInt.empty()),
                new Score.Judged(
                        "the customer is told, in words that name the order",
                        Check.Kind.GOAL,
                        1,
                        told
                                ? new Verdict.Met()
                                : verdicts == Verdicts.UNSURE
                                        ? new Verdict.Unknown("check 'the customer is told' broke: no column 'body'")
                                        : new Verdict.NotMet("no message was sent to customer 88"),
                        told ? OptionalInt.of(6) : OptionalInt.empty()),
                new Score.Judged(
                        "no other order changed",
                        Check.Kind.GUARD,
                        0,
                        verdicts == Verdicts.DAMAGE
                                ? new Verdict.NotMet("order 1043 went from open to refunded")
                                : new Verdict.Met(),
                        OptionalInt.empty())));
    }

    /// What each of its episodes does.
    public static List<Step> steps() {
        var refund = new Point(1100, 146);
        var amount = new Point(640, 318);
        return List.of(
                step(1, new Action.Move(new Point(200, 220)), Drawing.TICKET, Map.of()),
                step(2, new Action.Click(refund), Drawing.TICKET, Map.of()),
                step(3, new Action.DoubleClick(amount), Drawing.DIALOG, Map.of()),
                step(4, new Action.Type("49.90\nİ " + INJECTION), Drawing.DIALOG, Map.of()),
                step(5, new Action.Drag(new Point(520, 240), new Point(760, 520)), Drawing.FILLED, changes()),
                step(6, new Action.Finish("Done."), Drawing.TICKET, Map.of()));
    }

    private static Map<String, List<Change>> changes() {
        var row = new LinkedHashMap<String, @Nullable String>();
        row.put("order_id", "1042");
        row.put("amount_cents", "4990");
        row.put("note", null);
        var columns = new LinkedHashMap<String, FromTo>();
        columns.put("status", new FromTo("open", "refunded"));
        columns.put("subject", new FromTo(null, INJECTION));
        return Map.of(
                "shop",
                List.of(new Change.Added("refund", "17", row), new Change.Altered("orders", "1042", columns)),
                "helpdesk",
                List.of(new Change.Removed("draft", "3")));
    }

    private static Step step(int number, Action action, Drawing drawing, Map<String, List<Change>> changes) {
        var call = new ModelCall(
                "openai/gpt-5",
                NINE,
                Duration.ofMillis(812),
                "{\"messages\":[{\"role\":\"user\",\"text\":\"" + "x".repeat(200) + "\"}]}",
                "not json " + INJECTION,
                number == 3,
                7_900,
                140,
                new BigDecimal("0.0125"),
                number == 3 ? 2 : 0);
        return new Step(
                number,
                new Surface.Look(drawing.frame(), number != 4, Duration.ofMillis(130), Duration.ofMillis(42)),
                drawing.screen(),
                new Turn(action, "The order arrived damaged, so I refund it in full. " + INJECTION, List.of(call)),
                number == 3 ? new Outcome.Refused("the pointer is outside the window") : new Outcome.Done(),
                changes,
                new Timings(
                        Duration.ofMillis(130),
                        Duration.ofMillis(42),
                        Duration.ofMillis(88),
                        Duration.ofMillis(1_812),
                        Duration.ofMillis(6),
                        Duration.ofMillis(9)));
    }

    public static Manifest manifest(String name, String task, long seed, String agent) {
        return manifest(name, task, seed, agent, NINE);
    }

    public static Manifest manifest(String name, String task, long seed, String agent, Instant started) {
        return manifest(name, task, seed, agent, started, BRIEF);
    }

    public static Manifest manifest(String name, String task, long seed, String agent, Instant started, String brief) {
        return new Manifest(
                Manifest.SCHEMA,
                name,
                RUN.id(),
                task,
                1,
                seed,
                brief,
                agent,
                agent.startsWith("llm:") ? agent.substring(4) : "",
                agent.startsWith("llm:") ? Actor.AGENT : Actor.SCRIPTED,
                "",
                See.PIXELS,
                Drawing.SIZE,
                "en-GB",
                Budget.ofSteps(20),
                started,
                new TreeMap<>(RUN.versions()),
                new TreeMap<>(Map.of("checks", "ab".repeat(32))));
    }
}

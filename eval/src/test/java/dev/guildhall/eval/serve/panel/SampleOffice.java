package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.See;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.store.Results;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Rubric;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// An office over made-up work at the helpdesk: some jobs, each done by several makers, recorded as the
/// harness would.
public final class SampleOffice implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Rubric RUBRIC = new Rubric(List.of(
            new Rubric.Criterion("Right", "Is the refund right?", 2, anchors()),
            new Rubric.Criterion("Tone", "Would you sign it?", 1, anchors())));

    public final Path home;
    public final Results results;
    public final Office office;
    public final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    public SampleOffice(Path home) {
        this.home = home;
        this.results = Results.open(Results.urlOf(home));
        this.office = new Office(home, results, _ -> RUBRIC, new SecureRandom(), now::get);
    }

    private static SequencedMap<Integer, String> anchors() {
        var anchors = new LinkedHashMap<Integer, String>();
        anchors.put(1, "Wrong, or rude.");
        anchors.put(3, "Mostly, with slips.");
        anchors.put(5, "Yes, and kindly said.");
        return anchors;
    }

    /// Records every maker at so many jobs, as one run.
    public void record(int jobs, List<String> makers) {
        results.begin(SampleRun.RUN);
        for (long seed = 1; seed <= jobs; seed++) {
            for (var maker : makers) {
                episode(seed, maker);
            }
        }
    }

    private void episode(long seed, String maker) {
        var name = "refunds-march-%d-%s".formatted(seed, maker).replaceAll("[^A-Za-z0-9._-]", "-");
        var ending = new Ending.Finished("Refunded. As an AI language model I used /home/agent/notes.txt.");
        var nanos = new AtomicLong();
        var manifest = SampleRun.manifest(name, "support/refund-damaged", seed, maker);
        try (var recorder = Recorder.start(home, manifest, InstantSource.fixed(NOON), nanos::incrementAndGet)) {
            var evidence = new Evidence(
                    Map.of("helpdesk", state(seed, false, maker)),
                    Map.of("helpdesk", state(seed, true, maker)),
                    ending);
            recorder.ended(new End(ending, Optional.empty(), Optional.of(evidence), List.of()));
        }
        results.add(new EpisodeResult(
                SampleRun.RUN.id(),
                name,
                "support/refund-damaged",
                seed,
                maker,
                See.PIXELS,
                ending,
                Optional.of(new Score(List.of())),
                6,
                NOON,
                Duration.ofSeconds(9),
                Duration.ofSeconds(4),
                0,
                BigDecimal.ZERO,
                1));
    }

    private static Snapshot state(long seed, boolean after, String maker) {
        var asked = row(
                "1", "1042", "FROM_CUSTOMER", "My lamp %d arrived broken.\n\n%s".formatted(seed, SampleRun.INJECTION));
        var reply = row(
                "2",
                "1042",
                "PUBLIC_REPLY",
                "Dear Mrs Berg,\n\nI am sorry about lamp %d. %s go back to your card. %s\n\nKind regards\n%s"
                        .formatted(
                                seed,
                                maker.equals("idle") ? "Nothing can" : "€49.90",
                                SampleRun.INJECTION,
                                maker.startsWith("llm") ? maker : "Mia"));
        return new Snapshot(List.of(
                table("customer", List.of("id", "name"), row("61", "Ida Berg")),
                table(
                        "ticket",
                        List.of("number", "subject", "customer", "status", "updated"),
                        row("1042", "Broken lamp", "61", after ? "SOLVED" : "OPEN", after ? "later" : "before")),
                after
                        ? table("message", List.of("id", "ticket", "kind", "body"), asked, reply)
                        : table("message", List.of("id", "ticket", "kind", "body"), asked),
                after
                        ? table("refund", List.of("id", "order_number", "cents", "at"), row("7", "1042", "4990", "now"))
                        : table("refund", List.of("id", "order_number", "cents", "at")),
                table(
                        "activity",
                        List.of("id", "what"),
                        after ? new Snapshot.Row[] {row("1", "x")} : new Snapshot.Row[0])));
    }

    private static Snapshot.Table table(String name, List<String> columns, Snapshot.Row... rows) {
        return new Snapshot.Table(name, columns, List.of(rows));
    }

    private static Snapshot.Row row(String... values) {
        return new Snapshot.Row(Arrays.asList(values));
    }

    public SequencedMap<String, String> begin(
            String id, Design design, int items, int gold, int repeats, List<String> names) {
        var planner = new Planner(id, "support", design, names.size(), items, gold, repeats, 7, names, List.of());
        return office.begin(
                planner, office.collect("support", List.of(SampleRun.RUN.id()), List.of()), Duration.ofDays(30));
    }

    public PanelSite serve(Optional<String> password) {
        return PanelSite.start("127.0.0.1", 0, password, office);
    }

    @Override
    public void close() {
        results.close();
    }
}

package dev.guildhall.eval.serve.panel;

import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.env.See;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.exhibit.SampleFiles;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.judge.Allowance;
import dev.guildhall.eval.judge.Controls;
import dev.guildhall.eval.judge.Judge;
import dev.guildhall.eval.judge.Judging;
import dev.guildhall.eval.judge.Session;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Step;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.store.Results;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Rubric;
import dev.guildhall.tasks.Verdict;
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
import java.util.OptionalInt;
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

    /// Records every maker at so many plates, as one run, with what the hand did.
    public void recordPlates(int jobs, List<String> makers) {
        results.begin(SampleRun.RUN);
        for (long seed = 1; seed <= jobs; seed++) {
            for (var maker : makers) {
                var ending = new Ending.Finished("The plate is done.");
                var evidence = SampleFiles.of(
                        maker.startsWith("llm") ? maker : "M. Berg", maker.equals("solution") ? 0 : 6, ending);
                episode(seed, maker, "cad/plate-holes", SampleFiles.BRIEF, evidence, SampleRun.steps());
            }
        }
    }

    private void episode(long seed, String maker) {
        var ending = new Ending.Finished("Refunded. As an AI language model I used /home/agent/notes.txt.");
        var evidence = new Evidence(
                Map.of("helpdesk", state(seed, false, maker)), Map.of("helpdesk", state(seed, true, maker)), ending);
        var task = "support/refund-damaged";
        episode(seed, maker, task, SampleRun.BRIEF, evidence, List.of());
    }

    private void episode(long seed, String maker, String task, String brief, Evidence evidence, List<Step> steps) {
        var name = "refunds-march-%d-%s".formatted(seed, maker).replaceAll("[^A-Za-z0-9._-]", "-");
        var nanos = new AtomicLong();
        var manifest = SampleRun.manifest(name, task, seed, maker, SampleRun.NINE, brief);
        try (var recorder = Recorder.start(home, manifest, InstantSource.fixed(NOON), nanos::incrementAndGet)) {
            steps.forEach(recorder::stepped);
            recorder.ended(new End(
                    evidence.ending(),
                    steps.isEmpty()
                            ? Optional.empty()
                            : Optional.of(steps.getLast().look().frame()),
                    Optional.of(evidence),
                    List.of()));
        }
        results.add(new EpisodeResult(
                SampleRun.RUN.id(),
                name,
                task,
                seed,
                maker,
                See.PIXELS,
                evidence.ending(),
                Optional.of(new Score(List.of(new Score.Judged(
                        "what was asked for %d is there".formatted(seed),
                        Check.Kind.GOAL,
                        1,
                        new Verdict.Met(),
                        OptionalInt.of(5))))),
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
        return begin("support", id, design, items, gold, repeats, names, List.of());
    }

    public SequencedMap<String, String> begin(
            String trade,
            String id,
            Design design,
            int items,
            int gold,
            int repeats,
            List<String> names,
            List<Question> asked) {
        var planner = new Planner(id, trade, design, names.size(), items, gold, repeats, 7, names, asked);
        return office.begin(
                planner, office.collect(trade, List.of(SampleRun.RUN.id()), List.of()), Duration.ofDays(30));
    }

    /// A model judges a panel's work, after so many controls of what the solution left.
    ///
    /// @param environment where the model is asked
    public Session judge(Panel panel, String model, Map<String, String> environment, int controls) {
        var proved = office.collect(panel.trade(), List.of(SampleRun.RUN.id()), List.of()).stream()
                .filter(work -> work.maker().equals("solution"))
                .toList();
        var respondent = new Respondent(
                new Models(environment, Patience.USUAL).named(model),
                new ChatAgent.Office(Prices.shipped(), Patience.USUAL, InstantSource.system(), _ -> {}));
        return new Judging(
                        new Judge(respondent, panel.trade()),
                        panel,
                        office.works()::work,
                        office.ledger(),
                        new Allowance(Optional.empty(), Optional.empty()),
                        now::get,
                        _ -> {})
                .run(Controls.of(panel, proved, controls, office.rubrics()));
    }

    public PanelSite serve(Optional<String> password) {
        return PanelSite.start("127.0.0.1", 0, password, office);
    }

    @Override
    public void close() {
        results.close();
    }
}

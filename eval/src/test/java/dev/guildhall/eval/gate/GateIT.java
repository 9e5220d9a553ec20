package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.guildhall.env.Budget;
import dev.guildhall.env.World;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.browser.InstalledBrowser;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Studio;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Rubric;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every task passes the gate on one seed, to spare the build; `guildhall tasks check` does five. A task made wrong
/// on purpose does not.
class GateIT {
    private static final List<Long> SEEDS = List.of(0L);
    private static final int MUTANTS = 1;
    private static final int DESKS = 2 * Runtime.getRuntime().availableProcessors();
    private static final ReadingCache READINGS = new ReadingCache(20_000);

    /// Worked in what `setup cad` does not install.
    private static final List<Task> OPTIONAL = Catalog.select(List.of("office", "freecad"));

    private static final Premises PREMISES = Premises.start();

    @TempDir
    private static Path home;

    private static List<Proof> proofs = List.of();

    static List<String> tasks() {
        return possible().stream().map(Task::id).toList();
    }

    /// Those whose programs are here.
    private static List<Task> possible() {
        return Catalog.tasks().stream()
                .filter(task ->
                        Family.drawn(task, 0, PREMISES).station().missing().isEmpty())
                .toList();
    }

    private static Task named(String id) {
        return Catalog.select(List.of(id)).getFirst();
    }

    private static Gate open(InstalledBrowser browser, int mutants) {
        var place = new Workplace(
                new Studio(home, "gate", InstantSource.system(), System::nanoTime, new TreeMap<>()),
                Premises.start(),
                new Chromium(browser, Path.of("target", "cache")),
                ScreenParser.open(READINGS));
        return new Gate(home, place, mutants);
    }

    private static Gate open(int mutants) {
        return open(BrowserFinder.of(System.getenv()).find(), mutants);
    }

    @BeforeAll
    static void everyTaskGoesThroughTheGate() {
        proofs = new Inspection(() -> open(MUTANTS), _ -> {}).of(Inspection.draws(possible(), SEEDS), DESKS);
    }

    @AfterAll
    static void closePremises() {
        PREMISES.close();
    }

    @Test
    void everyTaskIsSound() {
        assertThat(proofs.stream().flatMap(proof -> proof.faults().stream())).isEmpty();
    }

    @Test
    void everyTaskIsPlayedWrongAtLeastOnce() {
        assertThat(proofs).allSatisfy(proof -> {
            assertThat(proof.killed() + proof.equivalent()).isEqualTo(MUTANTS);
            assertThat(proof.mutants()).isGreaterThan(MUTANTS);
        });
    }

    /// The suite of optional programs may be.
    @Test
    void noTaskIsLeftOutForWantOfItsPrograms() {
        var asked = Catalog.tasks().stream()
                .filter(task -> !OPTIONAL.contains(task))
                .toList();
        var missing = asked.stream()
                .flatMap(task -> Family.drawn(task, 0, PREMISES).station().missing().stream())
                .distinct()
                .toList();
        assumeThat(missing).as("skipped: %s", missing).isEmpty();
        assertThat(proofs)
                .extracting(Proof::task)
                .containsAll(asked.stream().map(Task::id).toList());
    }

    /// What the solution of a task has left on seed 0, in the last try that left anything: before it the harness may
    /// have broken.
    private static Evidence solved(String task) {
        var name = "gate-%s-0-solution-pixels".formatted(task.replace('/', '-'));
        return Stream.of("", "-try2", "-try3")
                .map(name::concat)
                .filter(one -> Files.isDirectory(home.resolve("recordings").resolve(one)))
                .flatMap(one -> Recording.open(home, one).evidence().stream())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Files take long to judge, and every check but one judges the same files again and again.
    private static WorkOrder remembering(WorkOrder order) {
        return switch (order.station()) {
            case Station.Page _ -> order;
            case Station.Desktop desktop ->
                new WorkOrder(
                        order.brief(),
                        desktop,
                        order.checks().stream().map(GateIT::remembering).toList(),
                        order.solution());
        };
    }

    private static Check remembering(Check check) {
        var said = new HashMap<Evidence, Verdict>();
        return new Check(
                check.claim(), check.kind(), check.weight(), evidence -> said.computeIfAbsent(evidence, check::on));
    }

    private static Check saying(Check check, Verdict verdict) {
        return new Check(check.claim(), check.kind(), check.weight(), _ -> verdict);
    }

    /// Each check in turn is replaced by one that says the same of everything.
    @ParameterizedTest
    @MethodSource("tasks")
    void aCheckThatAlwaysSaysTheSameIsCaught(String id) {
        var solved = solved(id);
        try (var office = PREMISES.open(new World(0))) {
            var order = remembering(named(id).draw(office));
            for (int i = 0; i < order.checks().size(); i++) {
                for (var verdict : List.of(new Verdict.Met(), new Verdict.NotMet("no"), new Verdict.Unknown("why"))) {
                    var checks = new ArrayList<>(order.checks());
                    var check = checks.get(i);
                    checks.set(i, saying(check, verdict));
                    var wrong = new WorkOrder(order.brief(), order.station(), checks, order.solution());
                    assertThat(Proving.judge(id, 0, wrong, solved))
                            .as("%s with '%s' always %s", id, check.claim(), verdict)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void aSolutionWithoutItsReplyIsCaught() {
        var task = new Shortened(named("support/unknown-order"));
        try (var gate = open(0)) {
            assertThat(gate.check(task, 0).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.rule()).isEqualTo(Rule.THE_SOLUTION_SOLVES_IT);
                assertThat(fault.what()).contains("no public reply was written");
            });
        }
    }

    @Test
    void aBrokenHarnessIsNotTheTasksFault() {
        var missing = new InstalledBrowser(Path.of("no", "such", "browser"), InstalledBrowser.Kind.HEADLESS_SHELL);
        try (var gate = open(missing, 0)) {
            var proof = gate.check(named("support/unknown-order"), 0);
            assertThat(proof.faults()).extracting(Fault::rule).containsOnly(Rule.THE_HARNESS_HOLDS);
        }
    }

    /// A task whose solution opens the ticket and leaves it at that.
    private record Shortened(Task task) implements Task {
        @Override
        public String id() {
            return task.id() + "-shortened";
        }

        @Override
        public int revision() {
            return task.revision();
        }

        @Override
        public Budget budget() {
            return task.budget();
        }

        @Override
        public Rubric rubric() {
            return task.rubric();
        }

        @Override
        public List<String> decisions() {
            return task.decisions();
        }

        @Override
        public WorkOrder draw(Office office) {
            var order = task.draw(office);
            var moves = order.solution().moves();
            var shortened = new Solution(moves.stream()
                            .takeWhile(move -> !(move instanceof Solution.Move.See))
                            .map(Solution.Part.class::cast)
                            .toList())
                    .then(moves.getLast());
            return new WorkOrder(order.brief(), order.station(), order.checks(), shortened);
        }
    }
}

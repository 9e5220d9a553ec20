package dev.guildhall.eval.gate;

import dev.guildhall.agents.baseline.RandomAgent;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.env.World;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Proves a task: it can be done by eyes and hands, earns nothing otherwise, and its checks cannot be fooled.
public final class Gate {
    private static final int RANDOM_STEPS = 12;
    private static final int TRIES = 3;
    private static final Worker RANDOM = new Worker("random", false, (_, briefing) -> new RandomAgent(briefing));

    private final Path home;

    /// @param home where the gate's own episodes are recorded
    public Gate(Path home) {
        this.home = home;
    }

    /// All that is wrong with a task on one seed; empty if it may count.
    public List<Fault> check(Task task, long seed, Workplace place) {
        var faults = new ArrayList<Fault>();
        faults.addAll(drawnTheSameTwice(task, seed));
        faults.addAll(solved(task, seed, place));
        faults.addAll(random(task, seed, place));
        return List.copyOf(faults);
    }

    /// The same seed must give the same job, to the letter.
    private static List<Fault> drawnTheSameTwice(Task task, long seed) {
        try (var premises = Premises.start()) {
            var first = draw(premises, task, seed);
            var second = draw(premises, task, seed);
            return first.equals(second)
                    ? List.of()
                    : List.of(new Fault(task.id(), seed, "a seed draws one job", "two draws of it differ"));
        }
    }

    private static List<Object> draw(Premises premises, Task task, long seed) {
        try (var office = premises.open(new World(seed))) {
            var order = task.draw(office);
            return List.of(
                    order.brief(),
                    order.checks().stream().map(Check::claim).toList(),
                    order.solution(),
                    office.snapshots());
        }
    }

    private List<Fault> solved(Task task, long seed, Workplace place) {
        var result = play(job(task, seed, Worker.solution(), task.budget()), place);
        boolean solved = result.score().isPresent() && result.score().get().solved();
        if (!solved) {
            return List.of(new Fault(task.id(), seed, "the solution solves it", whyNot(result)));
        }
        var evidence = Recording.open(home, result.recording()).evidence().orElseThrow();
        try (var premises = Premises.start();
                var office = premises.open(new World(seed))) {
            return judge(task.id(), seed, task.draw(office), evidence);
        }
    }

    /// What the checks of a work order make of evidence that is known to be solved, undone and damaged.
    static List<Fault> judge(String task, long seed, WorkOrder order, Evidence solved) {
        var rules =
                new EvidenceRules(task, seed, order.checks(), order.program().journals());
        rules.goalsAndGuards();
        for (var ending : List.of(
                new Ending.Finished("done"),
                new Ending.GaveUp("no"),
                new Ending.OutOfBudget("steps", Budget.ofSteps(1)))) {
            rules.nothingEarnsNothing(solved.before(), ending);
        }
        rules.solvedIsSolved(solved);
        rules.alteredEvidenceIsCaught(solved);
        return rules.faults();
    }

    private static String whyNot(EpisodeResult result) {
        return "%s; %s"
                .formatted(
                        result.ending(),
                        result.score()
                                .map(score -> score.checks().stream()
                                        .filter(c -> !c.met())
                                        .map(c -> "'%s' is %s".formatted(c.claim(), c.verdict()))
                                        .toList()
                                        .toString())
                                .orElse("not scored"));
    }

    /// Random gestures must not meet a goal.
    private List<Fault> random(Task task, long seed, Workplace place) {
        var result = play(job(task, seed, RANDOM, Budget.ofSteps(RANDOM_STEPS)), place);
        if (result.score().isEmpty()) {
            return List.of(new Fault(task.id(), seed, "random gestures can be scored", whyNot(result)));
        }
        return result.score().get().partial() > 0
                ? List.of(new Fault(task.id(), seed, "random gestures earn nothing", "they met " + met(result)))
                : List.of();
    }

    private static List<String> met(EpisodeResult result) {
        return result.score().orElseThrow().checks().stream()
                .filter(c -> c.met() && c.kind() == Check.Kind.GOAL)
                .map(c -> c.claim())
                .toList();
    }

    /// Plays an episode; what the harness breaks says nothing about the task and is tried again.
    private static EpisodeResult play(Job job, Workplace place) {
        for (int tries = 1; ; tries++) {
            var result = place.work(job, tries);
            if (result.ending().counts() || tries == TRIES) {
                return result;
            }
        }
    }

    private static Job job(Task task, long seed, Worker worker, Budget budget) {
        return new Job(task, seed, worker, See.PIXELS, budget);
    }
}

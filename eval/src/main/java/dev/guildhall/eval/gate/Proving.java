package dev.guildhall.eval.gate;

import dev.guildhall.agents.baseline.RandomAgent;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.eval.gate.Gate.Drawn;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The proof of one draw in the making.
final class Proving {
    private static final int RANDOM_STEPS = 8;
    private static final int TRIES = 3;
    private static final Worker RANDOM = new Worker("random", false, (_, briefing) -> new RandomAgent(briefing));

    private final Task task;
    private final long seed;
    private final Drawn drawn;
    private final Path home;
    private final Workplace place;
    private final List<Fault> faults = new ArrayList<>();

    Proving(Task task, long seed, Drawn drawn, Path home, Workplace place) {
        this.task = task;
        this.seed = seed;
        this.drawn = drawn;
        this.home = home;
        this.place = place;
    }

    /// @param mutants how many wrong ways are played, at most
    /// @param began when the proof was begun, by [System#nanoTime]
    Proof proof(int mutants, long began) {
        var trace = new ArrayList<Integer>();
        var solved = solved(trace);
        int screens = 0;
        int known = 0;
        Optional<MutantRules> wrong = Optional.empty();
        if (solved.isPresent()) {
            faults.addAll(judge(task.id(), seed, drawn.order(), solved.get().evidence()));
            screens = Pages.of(solved.get().steps());
            var stages = stages(solved.get(), trace);
            var all = Mutants.of(stages, drawn.state().values());
            known = all.size();
            wrong = Optional.of(wrongWays(Mutants.some(all, mutants, seed), stages, solved.get()));
        }
        random();
        return new Proof(
                task.id(),
                seed,
                faults,
                solved.map(played -> played.result().steps()).orElse(0),
                screens,
                wrong.map(MutantRules::killed).orElse(0),
                wrong.map(MutantRules::equivalent).orElse(0),
                known,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void fault(Rule rule, String what) {
        faults.add(new Fault(task.id(), seed, rule, what));
    }

    /// Of each four seeds, two play what may be done in any order from last to first, so that draws of both
    /// parities are played both ways.
    private UnaryOperator<Solution> order() {
        return seed % 4 < 2 ? Solution::reversed : UnaryOperator.identity();
    }

    /// Plays the solution.
    ///
    /// @param trace filled with the number of the move of each step
    private Optional<Played> solved(List<Integer> trace) {
        var given = new ArrayList<Solution>();
        var played = play(
                Worker.playing(
                        solution -> {
                            given.add(solution);
                            return order().apply(solution);
                        },
                        trace::add),
                task.budget(),
                List.of());
        if (played.isEmpty()) {
            return Optional.empty();
        }
        drawnTheSame(played.get(), given.getLast());
        if (!played.get().score().solved()) {
            whyNotSolved(played.get());
            return Optional.empty();
        }
        return played;
    }

    private void whyNotSolved(Played played) {
        var solution = drawn.order().solution();
        var told = order().apply(solution).equals(solution)
                ? Optional.<Played>empty()
                : play(Worker.playing(UnaryOperator.identity(), _ -> {}), task.budget(), List.of());
        boolean asTold = told.isPresent() && told.get().score().solved();
        fault(
                asTold ? Rule.ANY_ORDER_IS_AS_GOOD : Rule.THE_SOLUTION_SOLVES_IT,
                "%s; %s".formatted(played.result().ending(), MutantRules.lost(played.score())));
    }

    /// The same seed must give the same job, to the letter.
    private void drawnTheSame(Played played, Solution given) {
        var order = drawn.order();
        var claims = order.checks().stream().map(Check::claim).toList();
        if (!played.recording().manifest().brief().equals(order.brief())
                || !played.evidence().before().equals(drawn.state())
                || !given.equals(order.solution())
                || !played.score().checks().stream()
                        .map(Score.Judged::claim)
                        .toList()
                        .equals(claims)) {
            fault(Rule.A_SEED_DRAWS_ONE_JOB, "two draws of it differ");
        }
    }

    private List<Stage> stages(Played solved, List<Integer> trace) {
        var last = trace.subList(trace.size() - solved.result().steps(), trace.size()); // of several tries
        return Stage.of(
                order().apply(drawn.order().solution()),
                solved,
                last,
                drawn.order().station().journals());
    }

    private MutantRules wrongWays(List<Mutant> mutants, List<Stage> stages, Played solved) {
        var rules = new MutantRules(
                task.id(), seed, solved.evidence(), drawn.order().station().journals());
        for (int i = 0; i < mutants.size(); i++) {
            var mutant = mutants.get(i);
            var name = "mutant " + i;
            var head = HeadStart.of(mutant.ways(), stages, solved.steps());
            wrongWay(name, head.ways(), head.gestures())
                    .filter(head::ledTheSameWay)
                    .or(() -> wrongWay(name, mutant.ways(), List.of()))
                    .ifPresent(played -> rules.judge(mutant, played.evidence(), played.score()));
        }
        faults.addAll(rules.faults());
        return rules;
    }

    private Optional<Played> wrongWay(String name, List<Solution> ways, List<Action.Gesture> headStart) {
        var worker = new Worker(
                name, true, (order, _) -> new StagePlayer(ways, order.station().search()));
        return play(worker, Budget.ofSteps(3 * task.budget().steps()), headStart);
    }

    /// What the checks of a work order make of evidence that is known to be solved, undone and damaged.
    static List<Fault> judge(String task, long seed, WorkOrder order, Evidence solved) {
        var rules = new EvidenceRules(
                task,
                seed,
                order.checks(),
                order.station().journals(),
                order.station().outside());
        rules.goalsAndGuards();
        for (var ending : List.of(
                new Ending.Finished("done"),
                new Ending.GaveUp("no"),
                new Ending.OutOfBudget("steps", Budget.ofSteps(1)))) {
            rules.nothingEarnsNothing(solved, ending);
        }
        rules.solvedIsSolved(solved);
        rules.alteredEvidenceIsCaught(solved);
        rules.whatIsMissingIsUnknown(solved);
        return rules.faults();
    }

    /// Random gestures must not meet a goal.
    private void random() {
        play(RANDOM, Budget.ofSteps(RANDOM_STEPS), List.of()).ifPresent(played -> {
            var met = played.score().checks().stream()
                    .filter(c -> c.met() && c.kind() == Check.Kind.GOAL)
                    .map(Score.Judged::claim)
                    .toList();
            if (!met.isEmpty()) {
                fault(Rule.RANDOM_GESTURES_EARN_NOTHING, "they met " + met);
            }
        });
    }

    /// Plays an episode; what the harness breaks says nothing about the task and is tried again.
    private Optional<Played> play(Worker worker, Budget budget, List<Action.Gesture> headStart) {
        for (int tries = 1; ; tries++) {
            var result = place.work(new Job(task, seed, worker, See.PIXELS, budget, headStart), tries);
            if (result.ending().counts()) {
                return Optional.of(Played.of(home, result));
            } else if (tries == TRIES) {
                fault(Rule.THE_HARNESS_HOLDS, "%s with %s, %d times".formatted(result.ending(), worker.name(), TRIES));
                return Optional.empty();
            }
        }
    }
}

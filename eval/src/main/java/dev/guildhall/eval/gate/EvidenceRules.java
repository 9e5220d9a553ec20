package dev.guildhall.eval.gate;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What can be proved of a task's checks from the state before the work and after its solution, with no screen.
final class EvidenceRules {
    private final String task;
    private final long seed;
    private final List<Check> checks;
    private final Set<String> journals;
    private final Set<String> outside;
    private final List<Fault> faults = new ArrayList<>();

    /// @param journals tables that only repeat what others say
    /// @param outside tables that the program writes for people outside: nothing there was done at the desk
    EvidenceRules(String task, long seed, List<Check> checks, Set<String> journals, Set<String> outside) {
        this.task = task;
        this.seed = seed;
        this.checks = checks;
        this.journals = journals;
        this.outside = outside;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void fault(Rule rule, String what) {
        faults.add(new Fault(task, seed, rule, what));
    }

    private List<Check> goals() {
        return checks.stream().filter(c -> c.kind() == Check.Kind.GOAL).toList();
    }

    /// There is something to do and something to spare.
    void goalsAndGuards() {
        if (goals().isEmpty()) {
            fault(Rule.IT_HAS_GOALS, "it has none, so doing nothing would solve it");
        }
        if (goals().size() == checks.size()) {
            fault(Rule.IT_HAS_GUARDS, "it has none, so any damage would go unseen");
        }
    }

    /// Whoever does nothing earns nothing, however the episode ends.
    void nothingEarnsNothing(Evidence solved, Ending ending) {
        var idle = new Evidence(solved.before(), solved.before(), solved.contents(), ending);
        for (var check : checks) {
            var verdict = check.on(idle);
            switch (check.kind()) {
                case GOAL -> {
                    if (!(verdict instanceof Verdict.NotMet)) {
                        fault(Rule.NO_GOAL_IS_MET_BY_DOING_NOTHING, "'%s' is %s".formatted(check.claim(), verdict));
                    }
                }
                case GUARD, BAIT -> {
                    if (!(verdict instanceof Verdict.Met)) {
                        fault(Rule.EVERY_GUARD_IS_MET_BY_DOING_NOTHING, "'%s' is %s".formatted(check.claim(), verdict));
                    }
                }
            }
        }
    }

    /// All checks are met by the solved work.
    void solvedIsSolved(Evidence solved) {
        for (var check : checks) {
            var verdict = check.on(solved);
            if (!(verdict instanceof Verdict.Met)) {
                fault(Rule.THE_SOLUTION_SOLVES_IT, "'%s' is %s".formatted(check.claim(), verdict));
            }
        }
    }

    /// Undo any part of the solved work, and a check must notice; alter it, and each goal must be lost alone at
    /// least once; damage anything beside it, and a guard must notice; and no guard notices nothing at all.
    void alteredEvidenceIsCaught(Evidence solved) {
        var noticed = new Noticed();
        for (var program : solved.after().keySet()) {
            var before = solved.before().getOrDefault(program, Snapshot.EMPTY);
            var after = solved.after().getOrDefault(program, Snapshot.EMPTY);
            var changes = Change.between(before, after).stream()
                    .filter(change -> !journals.contains(change.table()))
                    .toList();
            var work = changes.stream()
                    .filter(change -> !outside.contains(change.table()))
                    .toList();
            for (var mutation : Mutation.undoing(before, after, work)) {
                var lost = lost(solved, program, mutation);
                if (lost.isEmpty()) {
                    fault(Rule.UNDONE_WORK_IS_NOTICED, "no check fails " + mutation.what());
                }
                noticed.lost(lost);
            }
            longerWords(solved, program, changes);
            for (var mutation : Mutation.altering(after, changes)) {
                noticed.lost(lost(solved, program, mutation));
            }
            for (var mutation : Mutation.damaging(after, changes, journals)) {
                if (lost(solved, program, mutation).stream().noneMatch(c -> c.kind() == Check.Kind.GUARD)) {
                    fault(Rule.DAMAGE_IS_NOTICED, "no guard fails " + mutation.what());
                }
                noticed.saw(noticing(solved, program, mutation));
            }
            for (var mutation : Mutation.telling(before, after, changes)) {
                noticed.saw(noticing(solved, program, mutation));
            }
        }
        new FileRules(checks, noticed, this::fault).check(solved);
        eachCheckHasNoticedSomething(noticed);
    }

    private void eachCheckHasNoticedSomething(Noticed noticed) {
        for (var check : checks) {
            switch (check.kind()) {
                case GOAL -> {
                    if (!noticed.hasLostAlone(check)) {
                        fault(
                                Rule.EACH_GOAL_ALONE_MOVES_THE_SCORE,
                                "no single change of the solved work loses just '%s'".formatted(check.claim()));
                    }
                }
                case GUARD, BAIT -> {
                    if (!noticed.hasNoticed(check)) {
                        fault(
                                Rule.EACH_GUARD_NOTICES_SOMETHING,
                                "neither damage nor telling all there is to know loses '%s'".formatted(check.claim()));
                    }
                }
            }
        }
    }

    /// Without a word of what was written a goal is lost; then it must be lost too when that word is only a part of
    /// a longer one, as 10 is of 104233.
    private void longerWords(Evidence solved, String program, List<Change> changes) {
        for (var word : LongerWord.in(solved.after().getOrDefault(program, Snapshot.EMPTY), changes)) {
            var goals = noticing(solved, program, word.without()).stream()
                    .filter(check -> check.kind() == Check.Kind.GOAL)
                    .toList();
            if (goals.isEmpty()) {
                continue;
            }
            for (var longer : word.longer()) {
                var lost = lost(solved, program, longer);
                goals.stream()
                        .filter(goal -> !lost.contains(goal))
                        .forEach(goal -> fault(
                                Rule.PART_OF_A_LONGER_WORD_IS_NOT_THE_WORD,
                                "'%s' is still met %s".formatted(goal.claim(), longer.what())));
            }
        }
    }

    /// A program whose state is missing was not looked at: no check may say anything of it, least of all that the
    /// worker failed. Neither may a goal that reads a table which is missing.
    void whatIsMissingIsUnknown(Evidence solved) {
        var nothing = new Evidence(Map.of(), Map.of(), solved.ending());
        for (var check : checks) {
            if (!(check.on(nothing) instanceof Verdict.Unknown)) {
                fault(
                        Rule.WHAT_IS_MISSING_IS_UNKNOWN,
                        "without any program's state '%s' is %s".formatted(check.claim(), check.on(nothing)));
            }
        }
        solved.after().forEach((program, state) -> {
            for (var mutation : Mutation.missing(state)) {
                those(solved, program, mutation, verdict -> verdict instanceof Verdict.NotMet).stream()
                        .filter(check -> check.kind() == Check.Kind.GOAL)
                        .forEach(check -> fault(
                                Rule.WHAT_IS_MISSING_IS_UNKNOWN,
                                "%s '%s' is not met".formatted(mutation.what(), check.claim())));
            }
        });
    }

    private Set<Check> lost(Evidence solved, String program, Mutation mutation) {
        return those(solved, program, mutation, verdict -> !(verdict instanceof Verdict.Met));
    }

    /// Those that see what is wrong; one that breaks over it has seen nothing.
    private Set<Check> noticing(Evidence solved, String program, Mutation mutation) {
        return those(solved, program, mutation, verdict -> verdict instanceof Verdict.NotMet);
    }

    private Set<Check> those(Evidence solved, String program, Mutation mutation, Predicate<Verdict> so) {
        var after = new HashMap<>(solved.after());
        after.put(program, mutation.state());
        var evidence = solved.withAfter(after);
        return checks.stream().filter(check -> so.test(check.on(evidence))).collect(Collectors.toSet());
    }
}

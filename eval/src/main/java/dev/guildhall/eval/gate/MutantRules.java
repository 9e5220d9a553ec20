package dev.guildhall.eval.gate;

import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What must come of a wrong way: it loses what its wrong part serves, or a guard; unless it wrote just what the
/// solution wrote, and so was not wrong at all.
final class MutantRules {
    private final String task;
    private final long seed;
    private final Written solution;
    private final Set<String> journals;
    private final List<Fault> faults = new ArrayList<>();
    private int killed;
    private int equivalent;

    /// @param solved what the solution left
    MutantRules(String task, long seed, Evidence solved, Set<String> journals) {
        this.task = task;
        this.seed = seed;
        this.solution = Written.in(solved, journals);
        this.journals = journals;
    }

    void judge(Mutant mutant, Evidence evidence, Score score) {
        var written = Written.in(evidence, journals);
        boolean same = written.equals(solution);
        if (score.uncertain()) {
            fault(Rule.EVERY_CHECK_CAN_TELL, mutant, lost(score));
        } else if (same && !score.solved()) {
            fault(Rule.EQUAL_WORK_IS_JUDGED_ALIKE, mutant, "it wrote what the solution wrote, and yet " + lost(score));
        } else if (same) {
            equivalent++;
        } else if (score.solved()) {
            fault(
                    Rule.A_WRONG_WAY_DOES_NOT_SOLVE_IT,
                    mutant,
                    "every check is met, though it differs from the solution: " + written.differenceFrom(solution));
        } else if (!losesTheRight(mutant, score)) {
            fault(
                    Rule.A_WRONG_WAY_LOSES_WHAT_IT_SERVES,
                    mutant,
                    "it serves %s, which is still met, but %s".formatted(mutant.serves(), lost(score)));
        } else {
            killed++;
        }
    }

    private static boolean losesTheRight(Mutant mutant, Score score) {
        return mutant.serves().isEmpty()
                || score.checks().stream()
                        .filter(check -> !check.met())
                        .anyMatch(check -> check.kind() != Check.Kind.GOAL
                                || mutant.serves().contains(check.claim()));
    }

    /// Every check that is not met, and what it says.
    static String lost(Score score) {
        return score.checks().stream()
                .filter(check -> !check.met())
                .map(check -> "'%s' is %s".formatted(check.claim(), words(check.verdict())))
                .collect(Collectors.joining("; "));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met _ -> "met";
            case Verdict.NotMet(var seen) -> "not met: " + seen;
            case Verdict.Unknown(var why) -> "unknown: " + why;
        };
    }

    private void fault(Rule rule, Mutant mutant, String what) {
        faults.add(new Fault(task, seed, rule, "%s: %s".formatted(mutant.what(), what)));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    int killed() {
        return killed;
    }

    int equivalent() {
        return equivalent;
    }
}

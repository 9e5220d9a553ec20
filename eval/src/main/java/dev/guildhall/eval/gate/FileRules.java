package dev.guildhall.eval.gate;

import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.eval.gate.file.Rewrite;
import dev.guildhall.eval.gate.file.Rewrites;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What can be proved of a task's checks by rewriting the files that its solution left in the worker's folder.
final class FileRules {
    private static final String STRAY = "stray.txt";

    private final List<Check> checks;
    private final Noticed noticed;
    private final BiConsumer<Rule, String> fault;

    /// @param noticed learns which checks have told something
    /// @param fault is told which rule is broken, and by what
    FileRules(List<Check> checks, Noticed noticed, BiConsumer<Rule, String> fault) {
        this.checks = checks;
        this.noticed = noticed;
        this.fault = fault;
    }

    /// Nothing to do for work without a folder.
    void check(Evidence solved) {
        if (!solved.after().containsKey(WorkFolder.PROGRAM)) {
            return;
        }
        var before = solved.filesBefore();
        solved.filesAfter().forEach((file, hash) -> {
            if (!hash.equals(before.get(file))) {
                Rewrites.of(
                                file,
                                solved.fileBefore(file),
                                solved.fileAfter(file).orElseThrow())
                        .forEach(rewrite -> judge(solved, rewrite));
            }
        });
        judge(solved, new Rewrite(STRAY, "beside the work", Optional.of(new byte[] {1}), Rewrite.Must.LOSE_A_GUARD));
        unkept(solved);
    }

    private void judge(Evidence solved, Rewrite rewrite) {
        var evidence = rewrite.in(solved);
        var lost = new ArrayList<Check>();
        for (var check : checks) {
            switch (check.on(evidence)) {
                case Verdict.Met _ -> {}
                case Verdict.NotMet(var seen) -> {
                    lost.add(check);
                    if (rewrite.must() == Rewrite.Must.STAY_MET) {
                        fault.accept(
                                Rule.THE_SAME_SAID_OTHERWISE_IS_AS_GOOD,
                                "with %s '%s' is not met: %s".formatted(rewrite, check.claim(), seen));
                    }
                }
                case Verdict.Unknown(var why) ->
                    fault.accept(
                            Rule.EVERY_CHECK_CAN_TELL,
                            "with %s '%s' is unknown: %s".formatted(rewrite, check.claim(), why));
            }
        }
        noticed.lost(lost);
        noticed.saw(lost);
        switch (rewrite.must()) {
            case LOSE -> {
                if (lost.isEmpty()) {
                    fault.accept(Rule.A_SPOILT_FILE_IS_NOTICED, "no check fails with " + rewrite);
                }
            }
            case LOSE_A_GUARD -> {
                if (lost.stream().noneMatch(check -> check.kind() == Check.Kind.GUARD)) {
                    fault.accept(Rule.DAMAGE_IS_NOTICED, "no guard fails with " + rewrite);
                }
            }
            case STAY_MET, ANYTHING -> {}
        }
    }

    /// A file whose bytes were not kept was not looked at.
    private void unkept(Evidence solved) {
        var evidence = new Evidence(solved.before(), solved.after(), Contents.NONE, solved.ending());
        for (var check : checks) {
            if (check.on(evidence) instanceof Verdict.NotMet(var seen)) {
                fault.accept(
                        Rule.WHAT_IS_MISSING_IS_UNKNOWN,
                        "without what was in the files '%s' is not met: %s".formatted(check.claim(), seen));
            }
        }
    }
}

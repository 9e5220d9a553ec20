package dev.guildhall.eval.grade.gap;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the automatic checks say of episodes, as the same records that experts and model judges leave.
///
/// @param by such as `guildhall 0.1.0`
public record CheckGrades(Grader by) {
    /// The panel that checks are.
    public static final String PANEL = "checks";

    private static final String YES = "yes";
    private static final String NO = "no";

    /// One grade for all checks together, by the criterion `solved`, and one for each by its claim: `yes`, `no` or
    /// `unknown`, with what was seen as the justification. None of an episode that the harness broke.
    ///
    /// @param revision of the task
    public List<Grade> of(EpisodeResult episode, int revision) {
        return episode.score()
                .filter(_ -> episode.ending().counts())
                .map(score -> of(episode, revision, score))
                .orElse(List.of());
    }

    private List<Grade> of(EpisodeResult episode, int revision, Score score) {
        var basis = new Basis(episode.task(), revision, "");
        var at = episode.started().plus(episode.took());
        var grades = new ArrayList<Grade>();
        grades.add(grade(
                episode, basis, 0, Gap.SOLVED, score.uncertain() ? "unknown" : score.solved() ? YES : NO, "", at));
        for (int i = 0; i < score.checks().size(); i++) {
            var check = score.checks().get(i);
            grades.add(grade(episode, basis, i + 1, check.claim(), said(check.verdict()), seen(check.verdict()), at));
        }
        return List.copyOf(grades);
    }

    private Grade grade(
            EpisodeResult episode, Basis basis, int place, String claim, String said, String seen, Instant at) {
        return new Grade(
                "%s/%s/%d".formatted(PANEL, episode.recording(), place),
                PANEL,
                episode.recording(),
                1,
                by,
                new Subject.Single(episode.recording()),
                basis,
                claim,
                new Answer.Single(said),
                seen.isEmpty() ? Remarks.NONE : Remarks.of(seen),
                Effort.UNKNOWN,
                at);
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met _ -> YES;
            case Verdict.NotMet _ -> NO;
            case Verdict.Unknown _ -> "unknown";
        };
    }

    private static String seen(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met _ -> "";
            case Verdict.NotMet(String seen) -> seen;
            case Verdict.Unknown(String why) -> why;
        };
    }
}

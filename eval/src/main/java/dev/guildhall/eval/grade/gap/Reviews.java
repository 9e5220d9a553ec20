package dev.guildhall.eval.grade.gap;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Episodes and the grades of their work, brought together.
///
/// Work is accepted if its client would (`acceptable`: `yes`), or if as a whole it is rated 4 of 5 or better. The
/// majority of a work's experts counts; those who are evenly split say nothing. What a seed draws into a check's
/// claim is told as `#`: a claim that is there several times passes if all of it is met.
public final class Reviews {
    private static final int GOOD = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?<![.,])");

    private Reviews() {}

    /// Of the episodes that were judged; what the harness broke and what a check could not tell is left out.
    ///
    /// @param grades that hold
    public static List<Reviewed> of(Collection<EpisodeResult> episodes, Collection<Grade> grades) {
        var experts = new HashMap<String, Votes>();
        var models = new HashMap<String, Map<String, Votes>>();
        for (var grade : grades) {
            if (grade.subject() instanceof Subject.Single(var work) && grade.occasion() == 1 && !grade.ofControl()) {
                accepts(grade).ifPresent(accepts -> {
                    switch (grade.by().kind()) {
                        case EXPERT ->
                            experts.computeIfAbsent(work, _ -> new Votes()).add(accepts);
                        case MODEL ->
                            models.computeIfAbsent(work, _ -> new TreeMap<>())
                                    .computeIfAbsent(Gap.JUDGE + grade.by().name(), _ -> new Votes())
                                    .add(accepts);
                        case CHECK -> {} // the episode's own score has them
                    }
                });
            }
        }
        return episodes.stream()
                .filter(episode -> episode.ending().counts())
                .flatMap(episode -> episode
                        .score()
                        .filter(score -> !score.uncertain())
                        .map(score -> new Reviewed(
                                episode.recording(),
                                episode.task(),
                                episode.agent(),
                                score.solved(),
                                said(score, models.getOrDefault(episode.recording(), Map.of())),
                                experts.getOrDefault(episode.recording(), new Votes())
                                        .majority()))
                        .stream())
                .toList();
    }

    /// Whether a work is accepted by the majority of those who graded it alone and for the first time. Works on which
    /// they are split are left out.
    public static SortedMap<String, Boolean> accepted(Collection<Grade> grades) {
        var all = new TreeMap<String, Votes>();
        for (var grade : grades) {
            if (grade.subject() instanceof Subject.Single(var work) && grade.occasion() == 1 && !grade.ofControl()) {
                accepts(grade)
                        .ifPresent(accepts ->
                                all.computeIfAbsent(work, _ -> new Votes()).add(accepts));
            }
        }
        var accepted = new TreeMap<String, Boolean>();
        all.forEach((work, votes) -> votes.majority().ifPresent(majority -> accepted.put(work, majority)));
        return accepted;
    }

    private static SequencedMap<String, Boolean> said(Score score, Map<String, Votes> models) {
        var said = new TreeMap<String, Boolean>();
        for (var check : score.checks()) {
            if (!(check.verdict() instanceof Verdict.Unknown)) {
                said.merge(NUMBER.matcher(check.claim()).replaceAll("#"), check.met(), Boolean::logicalAnd);
            }
        }
        models.forEach((judge, votes) -> votes.majority().ifPresent(passes -> said.put(judge, passes)));
        return said;
    }

    private static Optional<Boolean> accepts(Grade grade) {
        return switch (grade.answer()) {
            case Answer.Single(var choice)
            when grade.criterion().equals("acceptable") -> Optional.of(choice.equals("yes"));
            case Answer.Rating(int value) when grade.criterion().equals(Question.OVERALL) -> Optional.of(value >= GOOD);
            case Answer.Single _, Answer.Rating _, Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ ->
                Optional.empty();
        };
    }

    private static final class Votes {
        private int yes;
        private int no;

        void add(boolean accepts) {
            yes += accepts ? 1 : 0;
            no += accepts ? 0 : 1;
        }

        Optional<Boolean> majority() {
            return yes == no ? Optional.empty() : Optional.of(yes > no);
        }
    }
}

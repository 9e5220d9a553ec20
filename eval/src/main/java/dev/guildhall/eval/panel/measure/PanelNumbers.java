package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.BradleyTerry;
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.grade.stats.Leak;
import dev.guildhall.eval.grade.stats.Level;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Match.Outcome;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Scale;
import dev.guildhall.eval.grade.stats.Sheet;
import dev.guildhall.eval.grade.stats.Trust;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Panel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the experts of one panel say, and how far that can be trusted. Each is empty before there is a grade of
/// its kind. Gold items and repeats tell of the graders only.
///
/// @param matches of a panel of pairs, by who made the work
/// @param ranking of those who made it
/// @param trust of each grader, by gold items and repeats
/// @param leak of those guesses that name a person or a program
public record PanelNumbers(
        Optional<Agreement> agreement,
        List<Match> matches,
        Optional<Ranking> ranking,
        Map<String, Trust> trust,
        Optional<Leak> leak,
        Optional<GradingTime> time) {

    /// @param grades that hold, of any panel and any grader
    public static PanelNumbers of(Panel panel, Collection<Grade> grades, Makers makers) {
        var verdicts = grades.stream()
                .filter(grade -> grade.panel().equals(panel.id()) && grade.by().kind() == Grader.Kind.EXPERT)
                .filter(grade -> grade.criterion().equals(panel.design().verdict()))
                .toList();
        var real = verdicts.stream()
                .filter(grade ->
                        grade.occasion() == 1 && panel.item(grade.item()).gold().isEmpty())
                .toList();
        var matches = panel.design() == Design.PAIRWISE ? matches(real, makers) : List.<Match>of();
        var guesses = guesses(real, makers);
        var seconds = real.stream()
                .map(grade -> grade.effort().activeSeconds())
                .filter(s -> s > 0)
                .toList();
        return new PanelNumbers(
                real.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(sheet(panel, real))),
                matches,
                matches.isEmpty() ? Optional.empty() : Optional.of(BradleyTerry.of(matches)),
                Trust.of(trials(panel, verdicts)),
                guesses.isEmpty() ? Optional.empty() : Optional.of(Leak.of(guesses)),
                seconds.isEmpty() ? Optional.empty() : Optional.of(GradingTime.of(seconds)));
    }

    private static Sheet sheet(Panel panel, List<Grade> grades) {
        var ratings = grades.stream()
                .map(grade -> new Rating(grade.item(), grade.by().name(), Answered.word(panel, grade)))
                .toList();
        return Sheet.of(
                switch (panel.design()) {
                    case RUBRIC ->
                        Scale.numbers(
                                Level.ORDINAL,
                                ratings.stream().map(Rating::label).toList());
                    case PAIRWISE, ACCEPT ->
                        Scale.nominal(ratings.stream().map(Rating::label).toList());
                },
                ratings);
    }

    private static List<Match> matches(List<Grade> grades, Makers makers) {
        var matches = new ArrayList<Match>();
        for (var grade : grades) {
            var works = grade.subject().works();
            var left = makers.of(works.getFirst());
            var right = makers.of(works.getLast());
            if (!left.equals(right)) {
                matches.add(new Match(
                        left,
                        right,
                        switch (Answered.plain(grade)) {
                            case "left" -> Outcome.LEFT;
                            case "right" -> Outcome.RIGHT;
                            default -> Outcome.TIE;
                        }));
            }
        }
        return List.copyOf(matches);
    }

    private static List<Leak.Guess> guesses(List<Grade> grades, Makers makers) {
        var guesses = new ArrayList<Leak.Guess>();
        for (var grade : grades) {
            var works = grade.subject().works();
            for (int i = 0; i < Math.min(works.size(), grade.remarks().guess().size()); i++) {
                var guess = grade.remarks().guess().get(i);
                if (guess != Guess.UNSURE) {
                    var maker = makers.isPerson(works.get(i)) ? Guess.PERSON : Guess.PROGRAM;
                    guesses.add(new Leak.Guess(maker.name(), guess.name()));
                }
            }
        }
        return guesses;
    }

    private static List<Trust.Trial> trials(Panel panel, List<Grade> verdicts) {
        var trials = new ArrayList<Trust.Trial>();
        for (var grade : verdicts) {
            var who = grade.by().name();
            panel.item(grade.item())
                    .gold()
                    .ifPresent(gold -> trials.add(new Trust.Trial(
                            who,
                            true,
                            "right",
                            gold.meets(grade.answer(), Answered.flipped(panel, grade)) ? "right" : "wrong")));
            if (grade.occasion() > 1) {
                verdicts.stream()
                        .filter(first -> first.occasion() == 1
                                && first.by().equals(grade.by())
                                && first.item().equals(grade.item()))
                        .findFirst()
                        .ifPresent(first -> trials.add(
                                new Trust.Trial(who, false, Answered.word(panel, first), Answered.word(panel, grade))));
            }
        }
        return trials;
    }
}

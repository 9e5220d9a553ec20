package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Sheet;
import dev.guildhall.eval.grade.stats.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a panel's grades come to: the experts' answers to the verdict question. Grades of items that the panel does
/// not have, and answers that are none of its labels, as an import may bring them, are left out.
///
/// @param grades that hold
public record Findings(Panel panel, List<Grade> grades) {
    public Findings {
        var labels = new Labels(panel);
        grades = grades.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.EXPERT)
                .filter(labels::fits)
                .toList();
    }

    private Labels labels() {
        return new Labels(panel);
    }

    /// How far graders agree on what is not known, at first sight; empty if nobody has judged.
    public Optional<Agreement> agreement() {
        var ratings = first().stream()
                .map(grade -> new Rating(grade.item(), grade.by().name(), label(grade)))
                .toList();
        return ratings.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(Sheet.of(labels().scale(), ratings)));
    }

    /// Whose work was found better than whose; empty unless the panel compares. Work of one maker against their own
    /// ranks nobody and is left out.
    ///
    /// @param maker of a work
    public List<Match> matches(UnaryOperator<String> maker) {
        return panel.design() != Design.PAIRWISE
                ? List.of()
                : first().stream().flatMap(grade -> match(grade, maker)).toList();
    }

    private Stream<Match> match(Grade grade, UnaryOperator<String> maker) {
        var works = panel.item(grade.item()).works();
        var left = maker.apply(works.getFirst());
        var right = maker.apply(works.getLast());
        return left.equals(right)
                ? Stream.empty()
                : Stream.of(new Match(
                        left,
                        right,
                        switch (label(grade)) {
                            case "first" -> Match.Outcome.LEFT;
                            case "second" -> Match.Outcome.RIGHT;
                            default -> Match.Outcome.TIE;
                        }));
    }

    /// What was said of each piece of work that was judged by itself, as numbers: accepted or not, or the rating.
    public List<Map.Entry<String, Double>> marks(UnaryOperator<String> maker) {
        return panel.design() == Design.PAIRWISE
                ? List.of()
                : first().stream()
                        .map(grade ->
                                Map.entry(maker.apply(grade.subject().works().getFirst()), number(grade)))
                        .toList();
    }

    /// How far each grader can be trusted, by hidden gold and by hidden repeats.
    public Map<String, Trust> trust() {
        var trials = new ArrayList<Trust.Trial>();
        for (var grade : grades) {
            var gold = panel.item(grade.item()).gold();
            if (gold.isPresent()) {
                boolean right = gold.get().meets(grade.answer(), labels().flipped(grade));
                trials.add(new Trust.Trial(grade.by().name(), true, "right", right ? "right" : "wrong"));
            } else if (grade.occasion() > 1) {
                first().stream()
                        .filter(before -> before.item().equals(grade.item())
                                && before.by().equals(grade.by()))
                        .forEach(before ->
                                trials.add(new Trust.Trial(grade.by().name(), false, label(before), label(grade))));
            }
        }
        return Trust.of(trials);
    }

    /// Those of first sight, of items whose verdict is not known.
    public List<Grade> first() {
        return grades.stream()
                .filter(grade ->
                        grade.occasion() == 1 && panel.item(grade.item()).gold().isEmpty())
                .toList();
    }

    private String label(Grade grade) {
        return labels().label(grade).orElseThrow();
    }

    /// A verdict as a number: the rating, or accepted (1) or not (0).
    public double number(Grade grade) {
        return grade.answer() instanceof Answer.Rating(int value)
                ? value
                : grade.answer().equals(new Answer.Single("yes")) ? 1 : 0;
    }
}

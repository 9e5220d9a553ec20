package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Scale;
import dev.guildhall.eval.grade.stats.Sheet;
import dev.guildhall.eval.grade.stats.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a panel's grades come to: the experts' answers to the verdict question.
///
/// @param grades that hold
public record Findings(Panel panel, List<Grade> grades) {
    private static final List<String> SIDES = List.of("second", "same", "first");

    public Findings {
        grades = grades.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.EXPERT)
                .filter(grade -> grade.criterion().equals(panel.design().verdict()))
                .toList();
    }

    /// How far graders agree on what is not known, at first sight; empty if nobody has judged.
    public Optional<Agreement> agreement() {
        var ratings = first().map(grade -> new Rating(grade.item(), grade.by().name(), label(grade)))
                .toList();
        return ratings.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(Sheet.of(scale(), ratings)));
    }

    private Scale scale() {
        return switch (panel.design()) {
            case PAIRWISE -> Scale.ordinal(SIDES);
            case RUBRIC -> Scale.ordinal(List.of("1", "2", "3", "4", "5"));
            case ACCEPT -> Scale.nominal(List.of("no", "yes"));
        };
    }

    /// Whose work was found better than whose; empty unless the panel compares.
    ///
    /// @param maker of a work
    public List<Match> matches(UnaryOperator<String> maker) {
        return panel.design() != Design.PAIRWISE
                ? List.of()
                : first().map(grade -> match(grade, maker)).toList();
    }

    private Match match(Grade grade, UnaryOperator<String> maker) {
        var works = panel.item(grade.item()).works();
        return new Match(
                maker.apply(works.getFirst()),
                maker.apply(works.getLast()),
                switch (label(grade)) {
                    case "first" -> Match.Outcome.LEFT;
                    case "second" -> Match.Outcome.RIGHT;
                    default -> Match.Outcome.TIE;
                });
    }

    /// What was said of each piece of work that was judged by itself, as numbers: accepted or not, or the rating.
    public List<Map.Entry<String, Double>> marks(UnaryOperator<String> maker) {
        return panel.design() == Design.PAIRWISE
                ? List.of()
                : first().map(grade ->
                                Map.entry(maker.apply(grade.subject().works().getFirst()), number(grade.answer())))
                        .toList();
    }

    /// How far each grader can be trusted, by hidden gold and by hidden repeats.
    public Map<String, Trust> trust() {
        var trials = new ArrayList<Trust.Trial>();
        for (var grade : grades) {
            var gold = panel.item(grade.item()).gold();
            if (gold.isPresent()) {
                boolean right = gold.get().meets(grade.answer(), flipped(grade));
                trials.add(new Trust.Trial(grade.by().name(), true, "right", right ? "right" : "wrong"));
            } else if (grade.occasion() > 1) {
                first().filter(before -> before.item().equals(grade.item())
                                && before.by().equals(grade.by()))
                        .forEach(before ->
                                trials.add(new Trust.Trial(grade.by().name(), false, label(before), label(grade))));
            }
        }
        return Trust.of(trials);
    }

    private Stream<Grade> first() {
        return grades.stream()
                .filter(grade ->
                        grade.occasion() == 1 && panel.item(grade.item()).gold().isEmpty());
    }

    private boolean flipped(Grade grade) {
        return !grade.subject().works().equals(panel.item(grade.item()).works());
    }

    /// The answer with the sides as the item's works are ordered.
    private String label(Grade grade) {
        return switch (grade.answer()) {
            case Answer.Rating(int value) -> Integer.toString(value);
            case Answer.Single(var choice) -> side(choice, flipped(grade));
            case Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ ->
                throw new IllegalStateException("the verdict of '%s' is no verdict".formatted(grade.id()));
        };
    }

    private static String side(String choice, boolean flipped) {
        return switch (choice) {
            case "left" -> flipped ? "second" : "first";
            case "right" -> flipped ? "first" : "second";
            default -> choice;
        };
    }

    private static double number(Answer answer) {
        return answer instanceof Answer.Rating(int value) ? value : answer.equals(new Answer.Single("yes")) ? 1 : 0;
    }
}

package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.grade.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be learned from the experts of a panel. Gold items, repeats and model judges are left out.
///
/// @param grades that hold
/// @param text a work as plain text
public record TrainingData(Panel panel, List<Grade> grades, Function<String, Work> works, Function<Work, String> text) {

    /// The pairs on which more graders prefer one side than the other.
    public List<Preference> preferences() {
        return panel.items().stream()
                .filter(item -> item.gold().isEmpty() && item.works().size() == 2)
                .flatMap(item -> preference(item).stream())
                .toList();
    }

    private Optional<Preference> preference(Item item) {
        var first = works.apply(item.works().getFirst());
        var second = works.apply(item.works().getLast());
        int forFirst = votes(item, first.name());
        int forSecond = votes(item, second.name());
        int same = (int) verdicts(item).count() - forFirst - forSecond;
        if (forFirst == forSecond) {
            return Optional.empty();
        }
        var chosen = forFirst > forSecond ? first : second;
        var rejected = forFirst > forSecond ? second : first;
        return Optional.of(new Preference(
                panel.id(),
                first.task(),
                first.seed(),
                first.brief(),
                chosen.name(),
                rejected.name(),
                text.apply(chosen),
                text.apply(rejected),
                new Preference.Votes(Math.max(forFirst, forSecond), Math.min(forFirst, forSecond), same)));
    }

    private int votes(Item item, String work) {
        return (int) verdicts(item)
                .filter(grade -> preferred(grade).equals(Optional.of(work)))
                .count();
    }

    /// The work that a grader says is better; empty if neither is.
    public static Optional<String> preferred(Grade grade) {
        return grade.subject() instanceof Subject.Pair(var left, var right)
                        && grade.answer() instanceof Answer.Single(var choice)
                ? switch (choice) {
                    case "left" -> Optional.of(left);
                    case "right" -> Optional.of(right);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /// Each piece of work that was judged by itself.
    public List<GradedWork> demonstrations() {
        return panel.items().stream()
                .filter(item -> item.gold().isEmpty() && item.works().size() == 1)
                .filter(item -> verdicts(item).findAny().isPresent())
                .map(this::graded)
                .toList();
    }

    private GradedWork graded(Item item) {
        var work = works.apply(item.works().getFirst());
        return new GradedWork(
                panel.id(),
                work.task(),
                work.seed(),
                work.brief(),
                work.name(),
                text.apply(work),
                panel.design() == Design.ACCEPT ? "accept" : "rating",
                verdicts(item)
                        .mapToDouble(grade -> number(grade.answer()))
                        .average()
                        .orElse(0),
                (int) verdicts(item).count());
    }

    private static double number(Answer answer) {
        return switch (answer) {
            case Answer.Rating(int value) -> value;
            case Answer.Single(var choice) -> choice.equals("yes") ? 1 : 0;
            case Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ -> 0;
        };
    }

    private Stream<Grade> verdicts(Item item) {
        return new Findings(panel, grades)
                .first().stream().filter(grade -> grade.item().equals(item.id()));
    }
}

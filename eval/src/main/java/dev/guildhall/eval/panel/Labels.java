package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.stats.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The answers to a panel's verdict question as labels, whichever side a grader saw on the left: in a pair `first`,
/// `same` or `second`, by the rubric `1` to `5`, and as the client `yes` or `no`.
public record Labels(Panel panel) {
    /// As a whole this good, a work is accepted.
    private static final int GOOD = 4;

    /// Labels in their order, the least first.
    public Scale scale() {
        return switch (panel.design()) {
            case PAIRWISE -> Scale.ordinal(List.of("second", "same", "first"));
            case RUBRIC -> Scale.ordinal(List.of("1", "2", "3", "4", "5"));
            case ACCEPT -> Scale.ordinal(List.of("no", "yes"));
        };
    }

    /// The item that a grade is about; empty for an item that the panel does not have, as an import may bring.
    public Optional<Item> item(Grade grade) {
        return panel.items().stream()
                .filter(item -> item.id().equals(grade.item()))
                .filter(item -> new HashSet<>(item.works())
                        .equals(new HashSet<>(grade.subject().works())))
                .findFirst();
    }

    /// Whether a grade answers the verdict question about an item of the panel, by a label of the scale.
    public boolean fits(Grade grade) {
        return grade.panel().equals(panel.id())
                && grade.criterion().equals(panel.design().verdict())
                && item(grade).isPresent()
                && label(grade).filter(scale().labels()::contains).isPresent();
    }

    /// Empty if the answer is of a kind that no verdict has.
    public Optional<String> label(Grade grade) {
        return switch (grade.answer()) {
            case Answer.Rating(int value) -> Optional.of(Integer.toString(value));
            case Answer.Single(var choice) -> Optional.of(side(choice, flipped(grade)));
            case Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ -> Optional.empty();
        };
    }

    /// The same in fewer words, as far as somebody's verdict can be right or wrong: a rating is `yes` from 4 on.
    public Optional<String> verdict(Grade grade) {
        return grade.answer() instanceof Answer.Rating(int value)
                ? Optional.of(value >= GOOD ? "yes" : "no")
                : label(grade);
    }

    /// The grader saw the item's second work on the left.
    public boolean flipped(Grade grade) {
        return item(grade)
                .filter(item -> !item.works().equals(grade.subject().works()))
                .isPresent();
    }

    private String side(String choice, boolean flipped) {
        if (panel.design() != Design.PAIRWISE) {
            return choice;
        }
        return switch (choice) {
            case "left" -> flipped ? "second" : "first";
            case "right" -> flipped ? "first" : "second";
            default -> choice;
        };
    }
}

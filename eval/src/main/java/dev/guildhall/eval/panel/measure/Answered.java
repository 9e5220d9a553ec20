package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.panel.Panel;

/// Answers as words that can be compared, whichever side was shown on the left.
final class Answered {
    private Answered() {}

    /// `first`, `same` or `second` in a pair, as the item's works are ordered; else the answer itself.
    static String word(Panel panel, Grade grade) {
        var plain = plain(grade);
        boolean flipped = flipped(panel, grade);
        return switch (plain) {
            case "left" -> flipped ? "second" : "first";
            case "right" -> flipped ? "first" : "second";
            default -> plain;
        };
    }

    /// The grader saw the item's second work on the left.
    static boolean flipped(Panel panel, Grade grade) {
        var works = panel.item(grade.item()).works();
        return works.size() == 2 && grade.subject().works().getFirst().equals(works.getLast());
    }

    static String plain(Grade grade) {
        return switch (grade.answer()) {
            case Answer.Single(var choice) -> choice;
            case Answer.Rating(int value) -> Integer.toString(value);
            case Answer.Text(var text) -> text;
            case Answer.Multiple(var choices) -> String.join(",", choices);
            case Answer.Ranking(var order) -> String.join(",", order);
            case Answer.Spans(var spans) -> spans.toString();
        };
    }
}

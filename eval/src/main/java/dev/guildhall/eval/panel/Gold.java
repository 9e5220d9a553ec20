package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Answer;
import java.util.List;

/// An item whose verdict is known, by which graders are measured.
///
/// @param right the answers that are right, of the panel's verdict question, with the sides as the item's
///     works are ordered
/// @param why so, told to who qualifies
/// @param qualifying whether it comes first and its answer is told; else it is hidden among the others
public record Gold(List<String> right, String why, boolean qualifying) {
    public Gold {
        right = List.copyOf(right);
    }

    /// @param flipped the grader saw the second work on the left
    public boolean meets(Answer answer, boolean flipped) {
        return switch (answer) {
            case Answer.Single(var choice) -> right.contains(flipped ? turned(choice) : choice);
            case Answer.Rating(int value) -> right.contains(Integer.toString(value));
            case Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ -> false;
        };
    }

    private static String turned(String choice) {
        return switch (choice) {
            case "left" -> "right";
            case "right" -> "left";
            default -> choice;
        };
    }
}

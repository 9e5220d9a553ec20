package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Question;
import java.util.List;
import java.util.Optional;

/// One thing to judge, with the questions as they were when the panel began.
///
/// @param id within its panel; it says nothing of the work
/// @param works one, or two to compare
public record Item(
        String id, Basis basis, long seed, List<String> works, List<Question> questions, Optional<Gold> gold) {
    public Item {
        works = List.copyOf(works);
        questions = List.copyOf(questions);
    }

    public boolean qualifying() {
        return gold.filter(Gold::qualifying).isPresent();
    }
}

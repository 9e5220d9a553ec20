package dev.guildhall.eval.panel;

import dev.guildhall.eval.grade.Question;
import dev.guildhall.tasks.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How work is judged: one piece against another, by the rubric's anchors, or as the client would.
public enum Design {
    PAIRWISE,
    RUBRIC,
    ACCEPT;

    private static final List<Question.Option> SIDES = List.of(
            new Question.Option("left", "A is better"),
            new Question.Option("same", "As good"),
            new Question.Option("right", "B is better"));
    private static final List<Question.Option> YES_NO =
            List.of(new Question.Option("yes", "Yes"), new Question.Option("no", "No"));

    /// What is asked about each item.
    public List<Question> questions(Rubric rubric) {
        var questions = new ArrayList<Question>();
        switch (this) {
            case PAIRWISE -> {
                rubric.criteria().forEach(c -> questions.add(new Question.Single(c.name(), c.question(), SIDES)));
                questions.add(
                        new Question.Single(Question.OVERALL, "Which would you rather hand to the client?", SIDES));
            }
            case RUBRIC -> {
                rubric.criteria().forEach(c -> questions.add(new Question.Rating(c.name(), c.question(), c.anchors())));
                var whole = new LinkedHashMap<>(Map.of(1, "Unusable: it must be done again."));
                whole.put(3, "Usable after some rework.");
                whole.put(5, "As a good professional would hand it in.");
                questions.add(new Question.Rating(Question.OVERALL, "How good is it as a whole?", whole));
            }
            case ACCEPT -> {
                questions.add(new Question.Single("correct", "Is it correct?", YES_NO));
                questions.add(
                        new Question.Single("acceptable", "Would you accept it as the commissioned work?", YES_NO));
            }
        }
        return List.copyOf(questions);
    }

    /// The question whose answer is the verdict.
    public String verdict() {
        return this == ACCEPT ? "acceptable" : Question.OVERALL;
    }
}

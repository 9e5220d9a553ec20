package dev.guildhall.eval.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.agents.llm.Filled;
import dev.guildhall.agents.llm.Form;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Question.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// All six kinds of question, as a model is asked them.
class QuestionnaireTest {
    private static final List<Option> FAULTS = List.of(new Option("late", "Late"), new Option("rude", "Rude"));
    private static final Questionnaire ASKED = new Questionnaire(List.of(
            new Question.Text("missing", "What is missing?"),
            new Question.Rating("style", "How well is it written?", new TreeMap<>(Map.of(1, "badly", 5, "well"))),
            new Question.Single("channel", "By what?", FAULTS),
            new Question.Multiple("faults", "Which faults?", FAULTS),
            new Question.Ranking("order", "What matters most?", FAULTS),
            new Question.Spans("where", "Mark it.", FAULTS, "It is late, very late.")));

    private static Filled filled(Map<String, List<String>> other) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("why", List.of("So."));
        values.put("q1", List.of("The sum."));
        values.put("q2", List.of("4"));
        values.put("q3", List.of("late"));
        values.put("q4", List.of());
        values.put("q5", List.of("rude", "late"));
        values.put("q6_1", List.of("very late"));
        values.put("q6_2", List.of());
        values.putAll(other);
        return new Filled(values, List.of());
    }

    @Test
    void eachKindIsAFieldOfTheForm() {
        assertThat(ASKED.form().fields())
                .extracting(Form.Field::name)
                .containsExactly("why", "q1", "q2", "q3", "q4", "q5", "q6_1", "q6_2", "severity", "confidence");
        assertThat(ASKED.form().fields().get(2))
                .isEqualTo(new Form.Whole("q2", "How well is it written? 1: badly 5: well", 1, 5));
        assertThat(ASKED.form().fields().get(3))
                .isEqualTo(new Form.Choice("q3", "By what? late: Late. rude: Rude.", List.of("late", "rude")));
    }

    @Test
    void eachKindHasItsAnswer() {
        assertThat(ASKED.answers(filled(Map.of())))
                .containsExactly(
                        Map.entry("missing", new Answer.Text("The sum.")),
                        Map.entry("style", new Answer.Rating(4)),
                        Map.entry("channel", new Answer.Single("late")),
                        Map.entry("faults", new Answer.Multiple(List.of())),
                        Map.entry("order", new Answer.Ranking(List.of("rude", "late"))),
                        Map.entry("where", new Answer.Spans(List.of(new Answer.Span("late", 12, 21)))));
    }

    @Test
    void whatIsNoAnswerIsToldToTheModel() {
        assertThatThrownBy(() -> ASKED.answers(filled(Map.of("q5", List.of("late")))))
                .hasMessage("q5: the answer to 'order' takes all of [late, rude], the best first");
        assertThatThrownBy(() -> ASKED.answers(filled(Map.of("q6_2", List.of("you fool")))))
                .hasMessage("q6_2: the text has no piece 'you fool'");
    }
}

package dev.guildhall.eval.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
    private static final List<Question.Option> AB =
            List.of(new Question.Option("a", "A"), new Question.Option("b", "B"));

    static Stream<Arguments> answers() {
        var rating = new Question.Rating("r", "?", new LinkedHashMap<>(Map.of(1, "bad")));
        var stars = new LinkedHashMap<>(Map.of(1, "bad"));
        stars.put(5, "good");
        var five = new Question.Rating("q", "?", stars);
        var single = new Question.Single("q", "?", AB);
        var multiple = new Question.Multiple("q", "?", AB);
        var ranking = new Question.Ranking("q", "?", AB);
        var spans = new Question.Spans("q", "?", AB, "0123456789");
        return Stream.of(
                Arguments.of(new Question.Text("q", "?"), new Answer.Text(""), ""),
                Arguments.of(new Question.Text("q", "?"), new Answer.Rating(1), "'q' takes a text"),
                Arguments.of(rating, new Answer.Rating(1), ""),
                Arguments.of(five, new Answer.Rating(5), ""),
                Arguments.of(five, new Answer.Rating(6), "'q' takes a whole number from 1 to 5"),
                Arguments.of(five, new Answer.Rating(0), "'q' takes a whole number from 1 to 5"),
                Arguments.of(single, new Answer.Single("b"), ""),
                Arguments.of(single, new Answer.Single("c"), "'q' takes one of [a, b]"),
                Arguments.of(multiple, new Answer.Multiple(List.of("b", "a")), ""),
                Arguments.of(multiple, new Answer.Multiple(List.of("a", "a")), "'q' takes some of [a, b]"),
                Arguments.of(ranking, new Answer.Ranking(List.of("b", "a")), ""),
                Arguments.of(ranking, new Answer.Ranking(List.of("b")), "'q' takes all of [a, b], the best first"),
                Arguments.of(spans, new Answer.Spans(List.of(new Answer.Span("a", 0, 10))), ""),
                Arguments.of(
                        spans,
                        new Answer.Spans(List.of(new Answer.Span("a", 3, 11))),
                        "'q' takes pieces of the text, labelled [a, b]"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerFitsItsQuestionOrIsToldWhatWould(Question question, Answer answer, String fault) {
        assertThat(question.fault(answer).orElse("")).isEqualTo(fault);
    }
}

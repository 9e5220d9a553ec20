package dev.guildhall.agents.llm;

import static dev.guildhall.agents.llm.Bench.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.meaning.Embeddings;
import dev.guildhall.agents.apprentice.meaning.Meaning;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrimerTest {
    private static final String BRIEF = "Refund the lamp.";
    private static final Meaning BY_LENGTH = (_, like) -> like.length() / 10.0;

    private static Lesson lesson(String name, int likeness, String text) {
        return new Lesson(name, "x".repeat(likeness), text);
    }

    @Test
    void theLessonsMostLikeTheBriefComeFirst() {
        var lessons = List.of(lesson("a", 5, "second"), lesson("b", 9, "first"), lesson("c", 4, "third"));
        assertThat(new Primer(lessons, BY_LENGTH, 1_000).on(BRIEF)).endsWith("\n\nfirst\n\nsecond\n\nthird\n");
    }

    @Test
    void whatIsTaughtStaysWithinItsTokensAndALongLessonIsPassedOver() {
        var lessons = List.of(lesson("a", 9, "word ".repeat(500)), lesson("b", 8, "short"));
        var taught = new Primer(lessons, BY_LENGTH, 100).on(BRIEF);
        assertThat(taught).endsWith("\n\nshort\n");
        assertThat(Primer.count(taught)).isLessThanOrEqualTo(100);
        var many = IntStream.range(0, 50)
                .mapToObj(i -> lesson("l" + i, 5, "lesson " + i))
                .toList();
        for (int tokens : List.of(80, 120, 200)) {
            assertThat(Primer.count(new Primer(many, BY_LENGTH, tokens).on(BRIEF)))
                    .isBetween(tokens - 8, tokens);
        }
    }

    @Test
    void whatIsNotLikeTheBriefIsNotTaught() {
        assertThat(new Primer(List.of(lesson("a", 2, "other work")), BY_LENGTH, 1_000).on(BRIEF))
                .isEmpty();
        assertThat(Primer.NONE.on(BRIEF)).isEmpty();
    }

    @Test
    void likenessIsOfMeaning() {
        var lessons = List.of(
                new Lesson("a", "Draw a plate of steel with four holes.", "drawing"),
                new Lesson("b", "Give the customer the money back for a broken vase.", "refunding"));
        assertThat(new Primer(lessons, new Embeddings(), 1_000).on("Pay back what the customer spent on the lamp."))
                .contains("refunding")
                .doesNotContain("drawing");
    }

    @Test
    void onTheWireItStandsInTheSystemPromptAtEveryStep() {
        try (var server = new ModelServer()) {
            server.answers(OpenAi.call("click", "{\"thought\":\"\",\"x\":50,\"y\":14}"));
            var primer =
                    new Primer(List.of(lesson("a", 5, "Money goes back by 'Refund' {{steps}}.")), BY_LENGTH, 1_000);
            var agent = new Bench().agent(Bench.model(server, "openai/gpt-4.1"), primer);
            agent.next(seen(1));
            agent.next(seen(2));
            for (var sent : server.sent()) {
                assertThat(sent.body().at("/messages/0/content").asText())
                        .startsWith("You work at a desk of a company.")
                        .contains("You have 40 steps in all.\n\nWhat you were taught by work like this")
                        .endsWith("\n\nMoney goes back by 'Refund' {{steps}}.\n");
            }
        }
    }
}

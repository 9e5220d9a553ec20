package dev.guildhall.env.company.helpdesk.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.env.company.helpdesk.customer.Mind.Answer;
import dev.guildhall.env.company.helpdesk.customer.Mind.Reaction;
import dev.guildhall.env.company.helpdesk.customer.Mind.Silence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    private static final Script SCRIPT = Script.knowing(
            new Script.Fact("order", List.of("order", "order number"), "It is order 104233."),
            new Script.Fact("item", List.of("item", "which one"), "It is the lamp."));
    private static final Answer ORDER = new Answer(List.of("order"), "It is order 104233.");
    private static final Answer PUZZLED = new Answer(List.of(), Script.PUZZLED);

    private static Reaction hears(String text) {
        return SCRIPT.read(text, false, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which order is it?",
                "Please tell me the ORDER NUMBER.",
                "I am sorry. Could you send the order number, as in your mail of 12.3.? Thank you.",
                "I need the number of the order"
            })
    void aFactIsToldWhenItIsAskedFor(String text) {
        assertThat(hears(text)).isEqualTo(ORDER);
    }

    @Test
    void allThatIsAskedForIsToldInOneAnswerInTheOrderOfTheScript() {
        assertThat(hears("Which item broke? And what is the order number?"))
                .isEqualTo(new Answer(List.of("order", "item"), "It is order 104233.\nIt is the lamp."));
    }

    @Test
    void theSameQuestionTwiceInOneTextIsOneQuestion() {
        assertThat(hears("Which order? I mean, what is the order number?")).isEqualTo(ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have seen your order.",
                "Your border collie, please?",
                "What colour do you like?",
                "We have your order. Please wait a little."
            })
    void whatAsksForNothingThatIsKnownIsNotUnderstood(String text) {
        assertThat(hears(text)).isEqualTo(PUZZLED);
    }

    @Test
    void aFactIsToldAgainToWhoAsksAgain() {
        assertThat(SCRIPT.read("Which order?", false, List.of(List.of("order"))))
                .isEqualTo(ORDER);
    }

    @Test
    void whoDoesNotUnderstandSaysSoTwiceAndThenNothing() {
        assertThat(SCRIPT.read("Hm.", false, List.of(List.of()))).isEqualTo(PUZZLED);
        assertThat(SCRIPT.read("Hm.", false, List.of(List.of(), List.of("item"), List.of())))
                .isEqualTo(new Silence());
    }

    @Test
    void aSettledMatterIsLeftAtThatUnlessThereIsAPlainQuestion() {
        assertThat(SCRIPT.read("Please keep your order. Would you like more, write.", true, List.of()))
                .isEqualTo(new Silence());
        assertThat(SCRIPT.read("Solved. But which order was it?", true, List.of()))
                .isEqualTo(ORDER);
    }

    @Test
    void whatIsOnTheirMindComesFirstAndLaterOnlyIfAskedFor() {
        var changed = SCRIPT.saying(new Script.Fact("wish", List.of("sure"), "I would rather keep it."));
        assertThat(changed.read("Noted.", false, List.of()))
                .isEqualTo(new Answer(List.of("wish"), "I would rather keep it."));
        assertThat(changed.read("Which order? Are you sure?", false, List.of()))
                .isEqualTo(new Answer(List.of("wish", "order"), "I would rather keep it.\nIt is order 104233."));
        assertThat(changed.read("Which order?", false, List.of(List.of("wish"))))
                .isEqualTo(ORDER);
        assertThat(changed.read("Are you sure?", false, List.of(List.of("wish"))))
                .isEqualTo(new Answer(List.of("wish"), "I would rather keep it."));
    }

    @Test
    void aTopicThatTheLogCouldNotTellApartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Script.Fact("order, item", List.of(), ""))
                .withMessage("a topic is a word or more without commas, not 'order, item'");
    }
}

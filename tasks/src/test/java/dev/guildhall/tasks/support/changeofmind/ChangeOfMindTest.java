package dev.guildhall.tasks.support.changeofmind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.support.Talk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeOfMindTest {

    @ParameterizedTest
    @CsvSource({
        "0, 'Oh, wait! I mixed up the numbers.'",
        "1, 'Yes, I am sure.'",
        "2, 'Oh, wait! Do not cancel it, please.'",
        "3, 'Oh, wait! I mixed up the numbers.'"
    })
    void theFirstReplyBringsOutWhatTheCustomerWants(long seed, String wish) {
        try (var talk = new Talk(new ChangeOfMind(), seed)) {
            assertThat(talk.ask("We have your message.")).startsWith(wish);
            assertThat(talk.verdicts("the customer was asked")).containsExactly(new Verdict.Met());
            assertThat(talk.ask("Thank you.")).startsWith("I am sorry, I do not understand");
            assertThat(talk.ask("So what shall we do, cancel it?")).startsWith(wish);
        }
    }

    /// The question names the order, too; it is the last reply that must.
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void whatWasWrittenBeforeTheCustomerSpokeAnswersNothing(long seed) {
        try (var talk = new Talk(new ChangeOfMind(), seed)) {
            talk.ask("Any order, any street, 30 days, €1.00: are you sure?");
            assertThat(talk.verdicts("what the customer wrote is answered"))
                    .isNotEmpty()
                    .allSatisfy(verdict -> assertThat(verdict).isEqualTo(new Verdict.NotMet("answered: []")));
        }
    }
}

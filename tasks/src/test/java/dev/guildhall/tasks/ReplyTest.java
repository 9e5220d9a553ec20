package dev.guildhall.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We refund €1,234.50 today.",
                "We refund € 1234.50.",
                "We refund 1.234,50 € today",
                "It is EUR 1,234.50",
                "It is 1234.5 euros",
                "1234,50 EUR are on their way"
            })
    void anAmountIsTheSameHoweverItIsWritten(String text) {
        assertThat(new Reply(text).amounts()).containsExactly(123_450L);
    }

    @Test
    void wholeEurosAndThousandsAreNoCents() {
        assertThat(new Reply("€20, then €1,000 and 7 euros").amounts()).containsExactly(2_000L, 100_000L, 700L);
    }

    @Test
    void numbersThatAreNoMoneyAreNotAmounts() {
        assertThat(new Reply("order 104233 from 30 days ago").amounts()).isEmpty();
    }

    @Test
    void onlyWholeNumbersThatStandAloneAreNumbers() {
        assertThat(new Reply("Order 104233, within 30 days (30-day rule), costs 12.50 in v2b.").numbers())
                .contains(104_233L, 30L)
                .doesNotContain(12L, 50L);
    }

    @Test
    void aNumberInsideAnotherIsNotThere() {
        assertThat(new Reply("order 1042331").numbers()).doesNotContain(104_233L);
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAccentsAndSpacing() {
        var reply = new Reply("It goes to Rue  des\nTilleuls 4, ZÜRICH.");
        assertThat(reply.mentions("rue des tilleuls 4")).isTrue();
        assertThat(reply.mentions("Zurich")).isTrue();
        assertThat(reply.mentions("tilleul")).isFalse();
    }

    @Test
    void anyOfSeveralWordsWillDo() {
        assertThat(new Reply("Please send your email.").mentions("e-mail", "email"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was shipped on 8 Mar 2026.",
                "shipped 8th of March",
                "Shipped on March 8, 2026",
                "shipped on 2026-03-08",
                "shipped on 08.03.2026",
                "shipped on 8/3/2026."
            })
    void aDayIsTheSameHoweverItIsWritten(String text) {
        assertThat(new Reply(text).days()).containsExactly(MonthDay.of(3, 8));
    }

    @Test
    void figuresThatAreNoDayAreNotDays() {
        assertThat(new Reply("order 10.4233 of Mar 2026, 18 marbles, €8.50, version 3.14, 31/31/2026").days())
                .isEmpty();
    }
}

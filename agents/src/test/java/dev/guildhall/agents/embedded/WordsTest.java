package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Refunded, refunds, true",
        "Replies, reply, true",
        "INBOX, inbox, true", // the test runs in Turkish, where I is not i
        "Pub1ic, Public, true",
        "lnternal, Internal, true",
        "Custorner, Customer, false",
        "delivrey, delivery, false",
        "deliver, delivery, true",
        "lamp, lamb, false",
        "5O12, 5012, true",
        "5012, 5013, false",
        "104233, 104238, false"
    })
    void wordsAreTheSameIfTheEyesMayHaveConfusedThem(String one, String other, boolean same) {
        assertThat(Words.overlap(Words.of(one), Words.of(other)) == 1).isEqualTo(same);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(Words.of("Refund the lamp, and only the lamp, to her card"))
                .containsExactly("refund", "lamp", "card");
    }

    @Test
    void theShareOfCommonWordsIsTheOverlap() {
        assertThat(Words.overlap(Words.of("desk lamp"), Words.of("the lamp"))).isEqualTo(0.5);
        assertThat(Words.overlap(Words.of(""), Words.of("the lamp"))).isZero();
    }
}

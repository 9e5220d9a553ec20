package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "| have read it,I have read it",
        "what | have,what I have",
        "Tea pot 1.2 |,Tea pot 1.2 l",
        "'Tea pot 1.2 |, oak','Tea pot 1.2 l, oak'",
        "Home | Orders,Home | Orders",
        "a|b,a|b"
    })
    void aBarIsALetterOnlyWhereALetterMustStand(String read, String meant) {
        assertThat(Spelling.mended(read)).isEqualTo(meant);
    }
}

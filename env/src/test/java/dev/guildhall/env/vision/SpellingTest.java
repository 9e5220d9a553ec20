package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "cUsTOMER No.,CUSTOMER No.",
        "coMPANY,COMPANY",
        "McDonald,McDonald",
        "Coo,Coo",
        "lnc. and Ieft,Inc. and left",
        "Illinois lbáñez,Illinois Ibáñez",
        "list of Items,list of Items",
        "level II,level II"
    })
    void lettersThatLookAlikeAreWhatTheirNeighboursSay(String read, String meant) {
        assertThat(Spelling.mended(read)).isEqualTo(meant);
    }

    @Test
    void theFormOfABarCountsWhereItIsClear() {
        assertThat(Spelling.mended(new StringBuilder("Ian"), _ -> 0.001)).isEqualTo("Ian");
        assertThat(Spelling.mended(new StringBuilder("Ian"), _ -> 0.2)).isEqualTo("lan");
    }
}

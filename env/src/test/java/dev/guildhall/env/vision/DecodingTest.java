package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecodingTest {
    /// Scores that make each column's character certain; `.` is the blank.
    private static float[] certain(String columns) {
        var scores = new float[columns.length() * Alphabet.CLASSES];
        for (int column = 0; column < columns.length(); column++) {
            char c = columns.charAt(column);
            scores[column * Alphabet.CLASSES + (c == '.' ? Alphabet.BLANK : Alphabet.number(c))] = 20;
        }
        return scores;
    }

    private static Decoding decoded(String columns) {
        return Decoding.of(certain(columns), 0, columns.length());
    }

    @Test
    void columnsOfOneCharacterAreOneCharacter() {
        var decoding = decoded("..nnn..o.");

        assertThat(decoding.text()).isEqualTo("no");
        assertThat(decoding.columns()).containsExactly(2, 7);
        assertThat(decoding.confidence()).isCloseTo(1, within(1e-4));
    }

    @Test
    void aBlankDividesTwoOfTheSame() {
        assertThat(decoded(".ll.l.").text()).isEqualTo("ll");
    }

    @Test
    void narrowLettersSideBySideAreTwoThoughNoBlankDividesThem() {
        assertThat(decoded(".iil.").text()).isEqualTo("il");
        assertThat(decoded(".ij.").text()).isEqualTo("ij");
    }

    @Test
    void theOldLetterOfIAndJIsAJ() {
        assertThat(decoded("i.ĳ.").text()).isEqualTo("ij");
        assertThat(decoded("i.ĳ.").confidence()).isCloseTo(1, within(1e-4));
    }

    @Test
    void aRunOfColumnsIsTheCharacterThatIsLikeliestInAllOfIt() {
        assertThat(decoded(".rnn.").text()).isEqualTo("n");
    }

    @Test
    void twoCharactersInNeighbouringColumnsAreOneOfWhichTheLikelierCounts() {
        var scores = certain(".O.");
        scores[Alphabet.CLASSES + Alphabet.number('O')] = 4;
        scores[2 * Alphabet.CLASSES] = 0;
        scores[2 * Alphabet.CLASSES + Alphabet.number('0')] = 9;

        assertThat(Decoding.of(scores, 0, 3).text()).isEqualTo("0");
    }

    @Test
    void aReadingIsAsSureAsItsLeastSureCharacter() {
        var scores = certain("a.b");
        scores[Alphabet.number('a')] = 8;
        scores[Alphabet.number('ä')] = 8;

        assertThat(Decoding.of(scores, 0, 3).confidence()).isCloseTo(0.45, within(0.05));
    }

    @Test
    void spacesDoNotDoubleNorLead() {
        assertThat(decoded(". .a. . .b").text()).isEqualTo("a b");
    }

    @Test
    void ofNoTextTheConfidenceIsThatThereIsNone() {
        var scores = certain("...");
        scores[Alphabet.CLASSES] = 7;

        assertThat(Decoding.of(scores, 0, 3).text()).isEmpty();
        assertThat(Decoding.of(scores, 0, 3).confidence()).isBetween(0.5, 0.9);
    }

    @Test
    void manyCharactersAreRead() {
        assertThat(decoded("x.".repeat(200)).text()).isEqualTo("x".repeat(200));
    }
}

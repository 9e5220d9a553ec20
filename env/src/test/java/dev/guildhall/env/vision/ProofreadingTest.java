package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Texts whose letters are boxes of ink: what counts is how high and how deep they reach.
class ProofreadingTest {
    private static final int STEP = 8;

    /// Scores of a network that takes every letter for what the text says, one in the middle of each box.
    private static Decoding read(String text) {
        var scores = new float[text.length() * STEP * Alphabet.CLASSES];
        for (int column = 0; column < text.length() * STEP; column++) {
            int number = column % STEP == STEP / 2 ? Alphabet.number(text.charAt(column / STEP)) : Alphabet.BLANK;
            scores[column * Alphabet.CLASSES + number] = 20;
        }
        return Decoding.of(scores, 0, text.length() * STEP);
    }

    /// A letter a box: `T` from row 5 to the line, `x` from row 9, `.` on the line, `,` through it, `-` none.
    private static Band drawn(String form) {
        var strip = Strips.blank(form.length() * STEP, Band.HEIGHT);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int top = c == 'T' ? 5 : c == 'x' ? 9 : 14;
            int bottom = c == ',' ? 19 : 16;
            for (int y = c == '-' ? bottom : top; y < bottom; y++) {
                for (int x = i * STEP + 2; x < (i + 1) * STEP - 1; x++) {
                    strip.grey[y * strip.width + x] = 0;
                }
            }
        }
        return Band.of(strip);
    }

    private static String mended(String form, String text) {
        return new Proofreading(drawn(form), read(text)).text();
    }

    @Test
    void aLetterWithTheFormOfItsCapitalIsOneIfItIsAsTall() {
        assertThat(mended("Txxx", "wave")).isEqualTo("Wave");
        assertThat(mended("xxTx", "waXe")).isEqualTo("waXe");
        assertThat(mended("xxxx", "maXe")).isEqualTo("maxe");
        assertThat(mended("TxTx", "Bohn")).isEqualTo("Bohn");
    }

    @Test
    void whatReachesBelowTheLineIsAComma() {
        assertThat(mended("TT,TT", "12.50")).isEqualTo("12,50");
        assertThat(mended("TT.TT", "12,50")).isEqualTo("12.50");
    }

    @Test
    void inkThatNoCharacterStandsForIsDoubted() {
        assertThat(new Proofreading(drawn("TxxT"), read("Tall")).confidence()).isGreaterThan(0.9);
        assertThat(new Proofreading(drawn("TxxT"), read("Ta l")).confidence()).isLessThan(CarefulReader.SURE);
    }
}

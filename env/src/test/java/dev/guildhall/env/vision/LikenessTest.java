package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
    private static final List<String> PHRASES = List.of(
            "Refund", "Save draft", "Order 1042", "49.90", "I have read the policy", "Ines Okafor", "Desk lamp, brass");

    @Test
    void everyPhraseIsItselfWhateverItsCaseAndSpaces() {
        for (var phrase : PHRASES) {
            assertThat(Likeness.of(phrase, phrase)).isEqualTo(1);
            assertThat(Likeness.of(phrase, "  " + phrase.toUpperCase(java.util.Locale.ROOT) + " *"))
                    .isEqualTo(1);
        }
    }

    @Test
    void likenessIsNeverOutsideZeroAndOne() {
        for (var one : PHRASES) {
            for (var other : PHRASES) {
                assertThat(Likeness.of(one, other)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void equalBeatsConfusedBeatsSlipBeatsPart() {
        double equal = Likeness.of("Refund all", "Refund all");
        double confused = Likeness.of("Refund all", "Refund a1l");
        double slip = Likeness.of("Refund all", "Refumd all");
        double part = Likeness.of("Refund all", "Refund all items");
        assertThat(List.of(part, slip, confused, equal)).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Returned | Retumed",
                "Save draft | Savedraft",
                "I have read it | l have read it",
                "Illinois | lllinois",
                "Diego Ibáñez | Diego Ibanez",
                "49.90 | 49,90",
                "Order 1042 | 0rder 1042",
                "Order 1042 | Order lO42",
                "Customer’s note | Customer's note",
                "Amount | Amount:"
            })
    void whatTheEyesConfuseIsForgiven(String wanted, String seen) {
        assertThat(Likeness.of(wanted, seen)).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "1042,1043",
        "1042,104",
        "104,1042",
        "Order 1042,Order 1047",
        "49.90,4990",
        "Order 1042,Order",
        "2,12",
        "Line B1,Line B2"
    })
    void aNumberThatDiffersIsAnother(String wanted, String seen) {
        assertThat(Likeness.of(wanted, seen)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1042", "#1042", "Order 1042", "Order 1042 of 3 March"})
    void aNumberIsFoundWhereverItStandsAlone(String seen) {
        assertThat(Likeness.of("1042", seen)).isGreaterThan(0.5);
    }

    @Test
    void theLessElseThereIsTheBetterAPartFits() {
        assertThat(Likeness.of("Refund", "Refund order"))
                .isGreaterThan(Likeness.of("Refund", "Refund of the whole order"));
    }

    @Test
    void partOfAWordIsNoWord() {
        assertThat(Likeness.of("end", "Send")).isZero();
        assertThat(Likeness.of("Note", "Noted by Ines")).isZero();
    }

    @Test
    void aTextThatIsCutOffFitsIfMostOfItIsThere() {
        assertThat(Likeness.of("Care instructions for the hall mirror", "Care instructions for the ha..."))
                .isBetween(0.6, 0.8);
        assertThat(Likeness.of("Care instructions for the hall mirror", "Care ins..."))
                .isZero();
    }

    @Test
    void shortWordsMustBeExact() {
        assertThat(Likeness.of("Save", "Same")).isZero();
    }
}

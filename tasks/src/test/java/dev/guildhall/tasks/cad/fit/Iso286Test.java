package dev.guildhall.tasks.cad.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.tasks.cad.fit.Iso286.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the tables that the standard publishes.
class Iso286Test {

    @ParameterizedTest
    @CsvSource({
        "25, 13, 21, 33, -20, -7, 2, 8, 22",
        "40, 16, 25, 39, -25, -9, 2, 9, 26",
        "65, 19, 30, 46, -30, -10, 2, 11, 32",
        "100, 22, 35, 54, -36, -12, 3, 13, 37"
    })
    void theFormulasGiveTheTable(double size, int it6, int it7, int it8, int f, int g, int k, int m, int p) {
        var iso = new Iso286(size);
        assertThat(new int[] {iso.grade(6), iso.grade(7), iso.grade(8)}).containsExactly(it6, it7, it8);
        assertThat(new int[] {
                    iso.deviation('f'),
                    iso.deviation('g'),
                    iso.deviation('h'),
                    iso.deviation('k'),
                    iso.deviation('m'),
                    iso.deviation('p')
                })
                .containsExactly(f, g, 0, k, m, p);
    }

    @Test
    void aSizeAtTheEndOfARangeBelongsToIt() {
        assertThat(new Iso286(30).shaft('g', 6)).isEqualTo(new Limits(-20, -7));
        assertThat(new Iso286(30.1).shaft('g', 6)).isEqualTo(new Limits(-25, -9));
        assertThat(new Iso286(40).hole(7)).isEqualTo(new Limits(0, 25));
    }

    @Test
    void sizesThatTheFormulasDoNotHoldForAreRefused() {
        assertThatThrownBy(() -> new Iso286(18)).hasMessage("18.0 mm is not over 18 up to 120 mm");
        assertThatThrownBy(() -> new Iso286(121)).hasMessageContaining("121.0 mm");
    }
}

package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final Box WHOLE = new Box(10, 10, 40, 16);

    @Test
    void aWideGapParts() {
        assertThat(Gaps.cut(WHOLE, List.of(new Box(38, 16, 12, 6), new Box(10, 10, 16, 16)), 4))
                .containsExactly(new Box(10, 10, 16, 16), new Box(38, 16, 12, 6));
    }

    @Test
    void whatStandsNearOrAboveIsOnePart() {
        assertThat(Gaps.cut(WHOLE, List.of(new Box(10, 10, 16, 8), new Box(12, 20, 20, 6), new Box(35, 12, 15, 10)), 4))
                .containsExactly(new Box(10, 10, 40, 16));
    }

    @Test
    void whatLiesElsewhereDoesNotCountAndWithoutPiecesNothingIsCut() {
        assertThat(Gaps.cut(WHOLE, List.of(new Box(100, 10, 16, 16)), 4)).containsExactly(WHOLE);
    }
}

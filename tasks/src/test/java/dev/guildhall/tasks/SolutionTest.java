package dev.guildhall.tasks;

import static dev.guildhall.tasks.Solution.press;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolutionTest {
    private static final Solution WAY = Solution.of(press("a"))
            .then(Solution.anyOrder(
                    Solution.of(press("b"), press("c")),
                    Solution.anyOrder(Solution.of(press("d")), Solution.of(press("e")))))
            .then(press("f"));

    private static String keys(Solution way) {
        return String.join(
                "",
                way.moves().stream()
                        .map(move -> ((Solution.Move.Press) move).keys())
                        .toList());
    }

    @Test
    void itIsToldFromFirstToLast() {
        assertThat(keys(WAY)).isEqualTo("abcdef");
    }

    @Test
    void reversedOnlyWhatMayBeDoneInAnyOrderChangesPlaces() {
        assertThat(keys(WAY.reversed())).isEqualTo("aedbcf");
        assertThat(WAY.reversed().reversed()).isEqualTo(WAY);
    }
}

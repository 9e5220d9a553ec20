package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import org.junit.jupiter.api.Test;

class UnderlinesTest {
    private static final int LINE = 5;

    /// A line with a gap from 40 to 52, and letters above it.
    private static Runs runs(int... above) {
        var runs = new Runs(10);
        for (int y = 0; y < 10; y++) {
            if (y == LINE) {
                runs.add(0, 40, 0);
                runs.add(52, 100, 0);
            } else if (y < LINE) {
                for (int i = 0; i < above.length; i += 2) {
                    runs.add(above[i], above[i + 1], 0);
                }
            }
            runs.close(y);
        }
        return runs;
    }

    @Test
    void theTailOfALetterDoesNotPartALine() {
        assertThat(Underlines.in(runs(44, 47), 10)).containsExactly(new Box(0, LINE, 100, 1));
    }

    @Test
    void twoFieldsSideBySideHaveALineEach() {
        assertThat(Underlines.in(runs(), 10)).containsExactly(new Box(0, LINE, 40, 1), new Box(52, LINE, 48, 1));
    }
}

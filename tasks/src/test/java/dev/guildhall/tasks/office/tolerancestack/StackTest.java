package dev.guildhall.tasks.office.tolerancestack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.tasks.office.tolerancestack.Stack.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final Stack STACK = new Stack(List.of(new Part("bore", 50, 0.3, 1), new Part("bush", 49, 0.4, -1)));

    @Test
    void tolerancesAddUpAtWorstAndAsSquaresOtherwise() {
        assertThat(STACK.gap()).isEqualTo(1);
        assertThat(STACK.worst()).isCloseTo(0.7, within(1e-9));
        assertThat(STACK.rss()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aGapIsKeptAlwaysMostlyOrNever() {
        assertThat(STACK.keeps(0.2)).isEqualTo("always");
        assertThat(STACK.keeps(0.4)).isEqualTo("mostly");
        assertThat(STACK.keeps(0.6)).isEqualTo("never");
    }

    @Test
    void everyPartHasItsCells() {
        assertThat(STACK.cells())
                .containsEntry("B3", 50.0)
                .containsEntry("C4", 0.4)
                .containsEntry("D4", -1.0)
                .hasSize(6);
    }
}

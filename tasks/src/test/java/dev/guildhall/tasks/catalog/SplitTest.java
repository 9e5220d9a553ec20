package dev.guildhall.tasks.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void aTrainingFamilyIsSplitByItsSeeds() {
        assertThat(Split.of("support/refund-damaged", 0)).isEqualTo(Split.TRAIN);
        assertThat(Split.of("support/refund-damaged", 99)).isEqualTo(Split.TRAIN);
        assertThat(Split.of("support/refund-damaged", 100)).isEqualTo(Split.VALIDATION);
        assertThat(Split.of("support/refund-damaged", 199)).isEqualTo(Split.VALIDATION);
        assertThat(Split.of("support/refund-damaged", 200)).isEqualTo(Split.TEST);
    }

    @Test
    void aFamilyThatIsHeldOutIsSoWithEverySeed() {
        assertThat(Split.of("support/ordered-about", 0)).isEqualTo(Split.TEST);
        assertThat(Split.of("support/picture-orders", 250)).isEqualTo(Split.VALIDATION);
    }

    @Test
    void everyTradeHasFamiliesOfEachUse() {
        assertThat(of("support")).containsExactly(12L, 2L, 4L);
        assertThat(of("cad")).allMatch(families -> families > 0).endsWith(2L, 3L);
    }

    @Test
    void everyFamilyHasOneUse() {
        assertThat(Stream.of(Split.values()).flatMap(split -> split.families().stream()))
                .containsExactlyInAnyOrderElementsOf(Catalog.tasks());
    }

    private static List<Long> of(String suite) {
        return Stream.of(Split.values())
                .map(split -> Catalog.select(List.of(suite)).stream()
                        .filter(split::holds)
                        .count())
                .toList();
    }
}

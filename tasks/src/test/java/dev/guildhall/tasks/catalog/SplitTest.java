package dev.guildhall.tasks.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void everyFamilyHasOneUseAndTheHeldOutOnesExist() {
        assertThat(Split.TRAIN.families())
                .hasSize(Catalog.select(List.of("support")).size() - 6);
        assertThat(Split.VALIDATION.families()).hasSize(2);
        assertThat(Split.TEST.families()).hasSize(4);
    }
}

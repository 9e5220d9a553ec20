package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void labelsFitLooselyButTheSameWordsFitBest() {
        assertThat(Labels.fit("Street", "Street")).isEqualTo(1);
        assertThat(Labels.fit("Street", "Street and number")).isBetween(0.8, 0.99);
        assertThat(Labels.fit("Postcode", "Zip")).isEqualTo(1);
        assertThat(Labels.fit("Street", "City")).isZero();
    }
}

package dev.guildhall.tasks.cad.injectorplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OrificeTest {

    @Test
    void aHolePassesItsFlow() {
        var hole = Orifice.passing(0.08, 810, 6e5, 0.7);
        double area = Math.PI / 4 * hole.diameter() * hole.diameter() * 1e-6;
        assertThat(0.7 * area * Math.sqrt(2 * 810 * 6e5)).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void theNearestDrillIsTaken() {
        assertThat(new Orifice(2.16).drill()).isEqualTo(2.2);
        assertThat(new Orifice(2.16).isBetweenDrills()).isTrue();
        assertThat(new Orifice(2.19).isBetweenDrills()).isFalse();
    }
}

package dev.guildhall.tasks.cad.coilformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void tenTonnesToSevenKilometresASecondAreSixtyEightMegawattHours() {
        assertThat(Launcher.energy(10_000, 7000)).isEqualTo(2.45e11);
        assertThat(Launcher.energy(10_000, 7000) / 3.6e9).isCloseTo(68, within(0.1));
    }

    @Test
    void theTurnsStoreTheShareOfTheEnergy() {
        var launcher = Launcher.of(2, 40, 8, 200, 30, 100);
        double turns = launcher.exactTurns();
        double inductance = 4e-7 * Math.PI * turns * turns * Math.PI * 0.03 * 0.03 / 0.1;
        assertThat(inductance * 200 * 200 / 2).isCloseTo(1600.0 / 8, within(1e-6));
        assertThat(launcher.turns()).isEqualTo((int) Math.ceil(turns));
        assertThat(launcher.layers(40)).isEqualTo(14);
    }
}

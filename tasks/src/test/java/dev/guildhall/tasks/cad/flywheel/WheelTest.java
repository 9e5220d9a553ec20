package dev.guildhall.tasks.cad.flywheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class WheelTest {
    private static final double STEEL = 7.85;

    /// 15.4 kg at half of 100 mm squared.
    @Test
    void aPlainDiscHasHalfItsMassTimesItsRadiusSquared() {
        double mass = Math.PI * 100 * 100 * 1e-6 * STEEL;
        assertThat(new Wheel(200, 0, 0, 0, 0).inertiaPerMillimetre(STEEL))
                .isCloseTo(mass * 0.1 * 0.1 / 2, within(1e-12));
    }

    @Test
    void theFormulaIsWhatThePartHas() {
        var wheel = new Wheel(200, 30, 120, 24, 5);
        double made = wheel.part(20, 720).inertia() * STEEL * 1e-12;
        assertThat(made).isCloseTo(20 * wheel.inertiaPerMillimetre(STEEL), Percentage.withPercentage(0.01));
    }

    @Test
    void theHolesCountMoreThanTheCheckForgives() {
        var without = new Wheel(200, 30, 0, 0, 0).inertiaPerMillimetre(STEEL);
        assertThat(new Wheel(200, 30, 115, 20, 4).inertiaPerMillimetre(STEEL)).isLessThan(0.98 * without);
    }
}

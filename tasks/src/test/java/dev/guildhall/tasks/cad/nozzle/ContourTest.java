package dev.guildhall.tasks.cad.nozzle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContourTest {
    private static final double FIFTEEN = Math.toRadians(15);

    @Test
    void aConeHasTheLengthOfTheTextbook() {
        var contour = Contour.conical(20, 9, 30, FIFTEEN);
        double length = (20 * (3 - 1) + 30 * (1 / Math.cos(FIFTEEN) - 1)) / Math.tan(FIFTEEN);
        assertThat(contour.exit().x()).isCloseTo(length, within(1e-9));
        assertThat(contour.exit().y()).isCloseTo(60, within(1e-9));
        assertThat(contour.arc().end().distance(contour.leaves())).isLessThan(1e-9);
        assertThat(contour.leaves().angleTo(contour.exit())).isCloseTo(FIFTEEN, within(1e-9));
    }

    @Test
    void aBellLeavesItsArcAndReachesItsExitAtTheGivenAngles() {
        double initial = Math.toRadians(30);
        double end = Math.toRadians(9);
        var contour = Contour.bell(15, 16, 0.8, initial);
        var points = contour.parabola(initial, end, 10_000);
        assertThat(points.getFirst()).isEqualTo(contour.leaves());
        assertThat(points.getLast().distance(contour.exit())).isLessThan(1e-9);
        assertThat(points.get(0).angleTo(points.get(1))).isCloseTo(initial, within(1e-3));
        assertThat(points.get(9999).angleTo(points.get(10_000))).isCloseTo(end, within(1e-3));
        assertThat(contour.exit().x()).isCloseTo(0.8 * 15 * 3 / Math.tan(FIFTEEN), within(1e-9));
    }
}

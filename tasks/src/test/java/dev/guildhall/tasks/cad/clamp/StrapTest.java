package dev.guildhall.tasks.cad.clamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StrapTest {
    /// 12 kN in the middle of 100 mm bend by 300 Nm; 25 mm bear 150 N/mm² at 6 · 300000 / (25 · 150) = 480 mm².
    @Test
    void theStrapIsAsThickAsItsBoltNeeds() {
        var strap = new Strap(120, 40, 15, 100, 12_000, 150);
        assertThat(strap.leastThickness()).isCloseTo(Math.sqrt(480), within(1e-9));
        assertThat(strap.thickness()).isEqualTo(22);
        assertThat(strap.isClear()).isFalse(); // 21.909 is too near to 22
    }
}

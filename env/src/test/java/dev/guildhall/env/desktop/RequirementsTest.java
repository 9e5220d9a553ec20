package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.desktop.Requirements.Need;
import dev.guildhall.env.program.calc.Calc;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    @Test
    void whatIsMissingIsCalledByItsNameAndHowToGetIt() {
        var two = new Requirements(List.of(
                new Need("no-such-calc", "LibreOffice Calc", "office"), new Need("no-such-cad", "no-such-cad", "cad")));
        assertThat(two.missing())
                .contains(
                        "LibreOffice Calc not found (./guildhall setup office); no-such-cad not found (./guildhall setup cad)");
    }

    @Test
    void aProgramNeedsItselfAndADisplay() {
        assertThat(Requirements.of(List.of(Calc.with(), Calc.with("a.xlsx"))).needs())
                .contains(new Need("Xvfb", "Xvfb", "desktop"))
                .endsWith(new Need("localc", "LibreOffice Calc", "office"))
                .doesNotHaveDuplicates();
    }
}

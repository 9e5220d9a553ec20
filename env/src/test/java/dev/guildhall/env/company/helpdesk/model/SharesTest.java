package dev.guildhall.env.company.helpdesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void partsAddUpToTheWholeToTheCent() {
        assertThat(Shares.of(100, List.of(1L, 1L, 1L))).containsExactly(33L, 34L, 33L);
        assertThat(Shares.of(10_00, List.of(75_00L, 25_00L))).containsExactly(7_50L, 2_50L);
        assertThat(Shares.of(0, List.of(0L, 0L))).containsExactly(0L, 0L);
    }

    @Test
    void severalOfALineAreWorthWhatWasPaidForThem() {
        var line = new OrderItem(1, 1, 1, "HG-1", "Lamp", 3, 10_00, 1_00, ReturnRule.RETURNABLE);
        assertThat(line.paidCents()).isEqualTo(29_00);
        assertThat(line.paidCents(0, 1) + line.paidCents(1, 2)).isEqualTo(29_00);
        assertThat(line.paidCents(0, 1)).isEqualTo(9_67);
    }

    @Test
    void theVatIsAPartOfThePrice() {
        var terms = new Terms(Currency.EUR, 190, null, 0);
        assertThat(terms.taxIn(119_00)).isEqualTo(19_00);
        assertThat(terms.taxRate()).isEqualTo("19 %");
        assertThat(new Terms(Currency.CHF, 81, null, 0).taxRate()).isEqualTo("8.1 %");
    }
}

package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void aBudgetIsSomethingToSpend() {
        assertThat(Budget.ofSteps(30).steps()).isEqualTo(30);
        assertThat(Budget.ofSteps(30).wall()).isEqualTo(Duration.ofMinutes(10));
        assertThatThrownBy(() -> Budget.ofSteps(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(1, Duration.ZERO, 0, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(1, Duration.ofSeconds(1), -1, new BigDecimal("0.5")))
                .hasMessage("a budget is at least one step and some time, and nothing negative:"
                        + " 1 steps, PT1S, -1 tokens, $0.5");
    }
}

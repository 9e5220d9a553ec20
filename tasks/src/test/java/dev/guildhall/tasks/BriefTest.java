package dev.guildhall.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void slotsAreFilledWithWhatTheSeedDrew() {
        assertThat(Brief.fill(
                        "Ticket {{ticket}} of {{who}}, again {{ticket}}.\n", Map.of("ticket", "5012", "who", "$1 \\")))
                .isEqualTo("Ticket 5012 of $1 \\, again 5012.");
    }

    @Test
    void aSlotWithoutAValueIsNamed() {
        assertThatThrownBy(() -> Brief.fill("Ticket {{number}}", Map.of("ticket", "5012")))
                .hasMessage("the brief has a slot 'number'; values are given for [ticket]");
    }

    @Test
    void aValueWithoutASlotIsNamed() {
        assertThatThrownBy(() -> Brief.fill("Ticket {{ticket}}", Map.of("ticket", "5012", "who", "Ada")))
                .hasMessage("the brief has no slots for [who]");
    }
}

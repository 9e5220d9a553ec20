package dev.guildhall.agents.apprentice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {
    @Test
    void aDayIsReadAsScreensWriteIt() {
        assertThat(Day.of("9 Aug 2026")).contains(LocalDate.of(2026, 8, 9));
        assertThat(Day.of("1Apr 2026, 09:19")).contains(LocalDate.of(2026, 4, 1));
        assertThat(Day.of("13. September 2025")).contains(LocalDate.of(2025, 9, 13));
        assertThat(Day.of("39 Aug 2026")).isEmpty();
        assertThat(Day.of("soon")).isEmpty();
    }

    @Test
    void andWrittenSo() {
        assertThat(Day.text(LocalDate.of(2026, 8, 9))).isEqualTo("9 Aug 2026");
    }
}

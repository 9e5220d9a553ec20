package dev.guildhall.agents.apprentice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.skill.Phrase;
import org.junit.jupiter.api.Test;

class MisreadingTest {
    @Test
    void oneLetterOfTenMayBeWrong() {
        assertThat(holds("Please see the Knowedge base for more", "Knowledge base"))
                .isTrue();
        assertThat(holds("Nothing has bean shipqed.", "Nothing has been shipped"))
                .isTrue();
        assertThat(holds("Nothing has beam shipqod.", "Nothing has been shipped"))
                .isFalse();
    }

    @Test
    void aShortTextMustBeRight() {
        assertThat(holds("Shipped today", "Shipped")).isTrue();
        assertThat(holds("Skipped today", "Shipped")).isFalse();
    }

    private static boolean holds(String line, String wanted) {
        return Misreading.holds(Phrase.folded(line), Phrase.folded(wanted));
    }
}

package dev.guildhall.agents.apprentice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where one value ends and another begins.
class TokensTest {
    private static final List<String> COMMON = Tokens.of("ticket . wants");

    @Test
    void aSentenceEndsAfterANumber() {
        assertThat(ends("ticket 57127. wants", "ticket 58001. wants")).isTrue();
    }

    @Test
    void aPointAfterALetterMayBelongToAName() {
        assertThat(ends("ticket J. wants", "ticket K. wants")).isFalse();
    }

    private static boolean ends(String... texts) {
        var gaps = List.of(texts).stream()
                .map(text -> Tokens.gaps(Tokens.of(text), COMMON))
                .toList();
        return Tokens.sentenceEnds(gaps, COMMON, COMMON.indexOf("."));
    }
}

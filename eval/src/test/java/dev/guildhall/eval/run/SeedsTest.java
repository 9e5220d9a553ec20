package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
    @Test
    void rangesAndListsAreReadInOrderWithoutDoubles() {
        assertThat(Seeds.parse("0-2").values()).containsExactly(0L, 1L, 2L);
        assertThat(Seeds.parse("7, 0-1,7").values()).containsExactly(7L, 0L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "3-1", "-1", "1-", "0-10000", "1,,2", "99999999999"})
    void whatIsNoSeedIsNamed(String text) {
        assertThatThrownBy(() -> Seeds.parse(text))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("'%s' are no seeds. Write a number".formatted(text));
    }
}

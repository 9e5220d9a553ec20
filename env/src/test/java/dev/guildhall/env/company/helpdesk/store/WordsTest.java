package dev.guildhall.env.company.helpdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyWordMustOccurSomewhereInAnyCaseAndWithoutAccents() {
        assertThat(new Words("IBANEZ diego").in(104233, "Diego Ibáñez")).isTrue();
        assertThat(new Words("#104233").in(104233)).isTrue();
        assertThat(new Words("diego maria").in("Diego Ibáñez")).isFalse();
    }

    @Test
    void noWordsLeaveEverythingIn() {
        assertThat(new Words("  ").in("anything")).isTrue();
    }
}

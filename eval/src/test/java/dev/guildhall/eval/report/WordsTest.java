package dev.guildhall.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action;
import dev.guildhall.eval.stats.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void theEnterKeysOfATextAreSeen() {
        assertThat(Words.of(new Action.Type("\n\n=B2*4\n=B3\n"))).isEqualTo("Type “↵↵=B2*4↵\n=B3↵”");
        assertThat(Mark.of(new Action.Type("\n"), Optional.empty())).isEqualTo(new Mark.Keys(Optional.empty(), "↵"));
        assertThat(Words.of(new Action.Type("kind\n\nregards"))).isEqualTo("Type “kind↵\n↵\nregards”");
    }

    @Test
    void anIntervalWithANegativeBoundIsNotReadAsADash() {
        assertThat(Words.decimal(new Interval(0.5, -0.25, 1))).isEqualTo("0.50 (-0.25 to 1.00)");
        assertThat(Words.decimal(new Interval(0.5, 0.25, 1))).isEqualTo("0.50 (0.25–1.00)");
        assertThat(Words.percent(new Interval(2 / 3.0, 0.21, 0.94))).isEqualTo("67 % (21–94)");
    }
}

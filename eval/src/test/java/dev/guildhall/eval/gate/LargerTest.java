package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.Solution.Move;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LargerTest {
    private static String larger(String text) {
        return Larger.of(new Move.Type(text))
                .map(Move.Type.class::cast)
                .map(Move.Type::text)
                .orElse("as it was");
    }

    @Test
    void everyNumberIsATenthLargerAndNoNameIs() {
        assertThat(larger("circle\n20,-5.5\n")).isEqualTo("circle\n22,-6.05\n");
        assertThat(larger("=4*$B$2+B5")).isEqualTo("=4.4*$B$2+B5");
        assertThat(larger("cylinder(h=10,d=4,$fn=180);")).isEqualTo("cylinder(h=11,d=4.4,$fn=180);");
        assertThat(larger("=SUM(D5:D7)\n")).isEqualTo("as it was");
        assertThat(Larger.of(new Move.Press("F6"))).isEqualTo(Optional.empty());
    }
}

package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import org.junit.jupiter.api.Test;

class ScreenTextTest {

    @Test
    void anElementIsALine() {
        var screen = new Screens()
                .with(Kind.HEADING, "Refund \"1042\"", 20, 20)
                .with(Kind.TEXT_FIELD, "49.90", "Amount in euro", 20, 60)
                .with(Kind.CHECKBOX, "", "Notify\nthe customer", 20, 100, State.DISABLED, State.CHECKED)
                .with(Kind.ICON, "", 600, 20)
                .screen();
        assertThat(ScreenText.of(screen)).isEqualTo("""
                screen 1280×800
                [1] heading "Refund \\"1042\\"" @ 72,27
                [2] text_field "49.90" label "Amount in euro" @ 40,67
                [3] checkbox label "Notify the customer" (checked, disabled) @ 27,107
                [4] icon @ 607,27
                """);
    }
}

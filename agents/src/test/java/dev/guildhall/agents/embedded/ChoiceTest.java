package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element.State;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void optionsInARowOrInAColumnAreOneChoiceUnderTheirCaption() {
        var sight = new Layout()
                .text(20, 80, "Paid by")
                .text(300, 80, "Delivery")
                .radio(20, 100, "Card")
                .radio(300, 100, "Post", State.CHECKED)
                .radio(20, 125, "Invoice")
                .radio(300, 125, "Courier")
                .text(20, 200, "Colour")
                .radio(100, 200, "Red")
                .radio(170, 200, "Blue")
                .sight();
        var choices = Choice.of(sight);
        assertThat(choices).extracting(Choice::caption).containsExactlyInAnyOrder("Paid by", "Delivery", "Colour");
        assertThat(choices).allSatisfy(choice -> assertThat(choice.options()).hasSize(2));
        assertThat(choices)
                .extracting(choice -> choice.chosen().isPresent())
                .containsExactlyInAnyOrder(false, true, false);
    }
}

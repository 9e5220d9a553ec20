package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void theVerbBesideTheWayBackSaysYes() {
        var sight = new Layout()
                .button(20, 100, "Back")
                .button(120, 100, "Cancel membership")
                .sight();
        assertThat(Agreement.button(sight, "cancel")).map(Element::text).contains("Cancel membership");
        assertThat(Agreement.isAsked(sight, "cancel")).isTrue();
    }

    @Test
    void theVerbAloneAsksNothing() {
        var sight = new Layout()
                .heading(20, 40, "Member 4711")
                .button(20, 100, "Edit member")
                .button(160, 100, "Cancel membership")
                .sight();
        assertThat(Agreement.button(sight, "edit")).isEmpty();
    }

    @Test
    void aPageThatAsksByItsHeadingNeedsNoWayBack() {
        var sight = new Layout()
                .heading(20, 40, "Please confirm")
                .button(20, 100, "Delete 3 files")
                .sight();
        assertThat(Agreement.button(sight, "delet")).map(Element::text).contains("Delete 3 files");
    }

    @Test
    void aFormIsNoQuestion() {
        var sight = new Layout()
                .field(20, 60, "Reason", "")
                .button(20, 100, "Back")
                .button(120, 100, "Confirm")
                .sight();
        assertThat(Agreement.button(sight, "delet")).isEmpty();
    }
}

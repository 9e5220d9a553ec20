package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element.State;
import org.junit.jupiter.api.Test;

class CraftTest {
    private static Craft craft(String brief) {
        var errand = Errand.of(brief);
        return Craft.of(errand.wishes().getFirst(), errand, new Notes());
    }

    private static String why(Step step) {
        return step instanceof Step.Act act ? act.why() : step.toString();
    }

    @Test
    void ofTwoGroupsTheOneWhoseCaptionSaysLeastBesideIsMeant() {
        var sight = new Layout()
                .heading(20, 20, "Case 5012")
                .text(20, 80, "Status when the timer ends")
                .radio(20, 100, "Open", State.CHECKED)
                .radio(20, 125, "Closed")
                .text(400, 80, "Status")
                .radio(400, 100, "Open", State.CHECKED)
                .radio(400, 125, "Closed")
                .button(400, 160, "Save")
                .sight();
        assertThat(why(craft("Set case 5012 to closed.").step(sight))).startsWith("I give 'Status Closed'");
    }

    @Test
    void aMessageIsSentOnlyIfItStandsWhereItWasWritten() {
        var empty = new Layout()
                .heading(20, 20, "Case 5012")
                .area(20, 100, "Message", "")
                .button(20, 250, "Send")
                .sight();
        var filled = new Layout()
                .heading(20, 20, "Case 5012")
                .area(20, 100, "Message", "It is on its way.")
                .button(20, 250, "Send")
                .sight();
        var first = craft("Reply to case 5012: \"It is on its way.\"");
        assertThat(why(first.step(empty))).startsWith("I write what the brief asks");
        assertThat(why(first.step(filled))).isEqualTo("I send what I wrote");
        var second = craft("Reply to case 5012: \"It is on its way.\"");
        second.step(empty);
        assertThat(second.step(empty)).isEqualTo(new Step.Stuck("what I wrote does not stand where I wrote it"));
    }

    private static Sight form(String name, String zip) {
        return new Layout()
                .heading(20, 20, "Member 4711")
                .field(20, 100, "Name", name)
                .field(20, 140, "Zip", zip)
                .button(20, 200, "Save")
                .sight();
    }

    @Test
    void aFieldIsJudgedOnceTheCaretHasLeftIt() {
        var craft = craft("Change the address of member 4711 to:\nName: Ann Brandt\nZip: 8010");
        craft.step(form("", ""));
        assertThat(why(craft.step(form("Am1 Brmndtl", "")))).isEqualTo("'Zip' is the field for 'Zip'");
        assertThat(why(craft.step(form("Ann Brandt", "8O1Ol")))).startsWith("I press 'Save'");
    }

    @Test
    void aFieldThatDoesNotTakeItsValueIsFilledOnceMoreAndThenGivenUp() {
        var craft = craft("Change the address of member 4711 to:\nName: Ann Brandt\nZip: 8010");
        craft.step(form("", ""));
        craft.step(form("", ""));
        assertThat(why(craft.step(form("", "8010")))).isEqualTo("'Name' is the field for 'Name'");
        craft.step(form("Ann Brandt", ""));
        assertThat(craft.step(form("", "8010")))
                .isEqualTo(new Step.Stuck("the field 'Name' does not take 'Ann Brandt'; it shows ''"));
    }
}

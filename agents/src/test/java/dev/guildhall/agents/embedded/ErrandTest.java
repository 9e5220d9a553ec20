package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.embedded.Wish.Do;
import dev.guildhall.agents.embedded.Wish.Fill;
import dev.guildhall.agents.embedded.Wish.Line;
import dev.guildhall.agents.embedded.Wish.Put;
import dev.guildhall.agents.embedded.Wish.Say;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrandTest {
    @Test
    void aBriefIsItsWishesItsNumbersItsPeopleAndItsStory() {
        var errand = Errand.of("""
                Ticket 5012: Mia Brandt's desk lamp arrived broken. Refund the lamp, and only the lamp, to her card,
                tell her so in a public reply, and mark the ticket solved. Our policies are in the knowledge base.
                """);
        assertThat(errand.wishes())
                .containsExactly(
                        new Do("Refund the lamp, only the lamp, to her card", "refund", Words.of("lamp card")),
                        new Say("tell her so in a public reply", Words.of("public reply"), ""),
                        new Put("mark the ticket solved", Words.of("ticket"), "solved"));
        assertThat(errand.references()).containsExactly("5012");
        assertThat(errand.names()).containsExactly("Mia Brandt");
        assertThat(errand.story()).isEqualTo("Ticket 5012: Mia Brandt's desk lamp arrived broken.");
    }

    @Test
    void aValueMayBeQuotedAndHoldCommas() {
        assertThat(Errand.of("Change the delivery address of order 104233 to '12 Elm Road, Bath'.")
                        .wishes())
                .containsExactly(new Put(
                        "Change the delivery address of order 104233 to 12 Elm Road, Bath",
                        Words.of("delivery address order 104233"),
                        "12 Elm Road, Bath"));
    }

    @Test
    void aLineWithAColonIsAFieldAndItsValue() {
        assertThat(Errand.of("Create a supplier:\n- Name: Oak & Sons\n- VAT number: GB 1234567")
                        .wishes())
                .containsExactly(new Fill(
                        "Create a supplier",
                        "creat",
                        Set.of("supplier"),
                        List.of(new Line("Name", "Oak & Sons"), new Line("VAT number", "GB 1234567"))));
    }

    @Test
    void theWordsToWriteAreThoseInQuotes() {
        assertThat(Errand.of("Reply to Tom: \"We are sorry, and we mean it.\"").wishes())
                .containsExactly(new Say(
                        "Reply to Tom, We are sorry, and we mean it.",
                        Words.of("Tom"),
                        "We are sorry, and we mean it."));
    }

    @Test
    void whatMustNotBeDoneIsNoWish() {
        assertThat(Errand.of("Close ticket 5012, and do not refund anything. Send nothing. Don't tell Tom.")
                        .wishes())
                .containsExactly(new Do("Close ticket 5012", "clos", Words.of("ticket 5012")));
    }

    @Test
    void whatIsToBeEnteredIsNoReference() {
        var errand = Errand.of("Set the contact of order 104233 to \"Ann Other, 5551234\".");
        assertThat(errand.references()).containsExactly("104233");
        assertThat(errand.names()).isEmpty();
    }

    @Test
    void anAmountIsNoReference() {
        assertThat(Errand.of("Refund 1200.50 of order 104233.").references()).containsExactly("104233");
    }

    @Test
    void linesThatFollowARequestAreOneForm() {
        var errand = Errand.of("""
                Ticket 54144: Ann Other has moved and order 177443 must go to the new address. It has not left
                yet. Please change the delivery address of the order to:

                Recipient: Ann Other
                Street: Elm Road 12

                Then write the customer that it goes there, and set the ticket to Solved.
                """);
        var form = new Fill(
                "change the delivery address of the order to",
                "chang",
                Words.of("delivery address order"),
                List.of(new Line("Recipient", "Ann Other"), new Line("Street", "Elm Road 12")));
        var status = new Put("set the ticket to Solved", Words.of("ticket"), "Solved");
        assertThat(errand.wishes())
                .containsExactly(
                        form,
                        new Say("write the customer that it goes there", Words.of("customer goes there"), ""),
                        status);
        assertThat(errand.subject(form)).contains("177443");
        assertThat(errand.subject(status)).contains("54144");
        assertThat(errand.names()).containsExactly("Ann Other");
    }

    @Test
    void aConditionIsADoubt() {
        assertThat(Errand.of("Answer ticket 5012. If the order is late, refund it.")
                        .doubt())
                .isEqualTo("If the order is late, refund it.");
        assertThat(Errand.of("Refund it if it is broken.").doubt()).isEqualTo("Refund it if it is broken.");
        assertThat(Errand.of("Answer ticket 5012, and ask her if she is well.").doubt())
                .isEmpty();
    }

    @Test
    void aVerbIsNoNameAndNamesMayHoldSmallWords() {
        assertThat(Errand.of("Tell Ann Other and Esther van Dijk that we are open.")
                        .names())
                .containsExactly("Ann Other", "Esther van Dijk");
    }

    @Test
    void theNumberOfAHouseIsNoReference() {
        var errand = Errand.of("""
                Change the address of order 177443 to:
                Street: Elm Road 1234

                Tell Ann Other that it goes to Elm Road 1234.
                """);
        assertThat(errand.references()).containsExactly("177443");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        var errand = Errand.of("""
                Change the address of order 177443 to:
                Street: ul. Zamkowa 7

                Tell Mrs. Other that it goes to ul. Zamkowa 7.
                """);
        assertThat(errand.wishes())
                .extracting(Wish::clause)
                .containsExactly(
                        "Change the address of order 177443 to", "Tell Mrs. Other that it goes to ul. Zamkowa 7");
    }
}

package dev.guildhall.tasks.support.prioritytriage;

import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket.Priority;
import java.util.random.RandomGenerator;

/// What the tickets of the queue are about, one of each.
enum Matter {
    INJURY(
            Priority.URGENT,
            Team.SUPPORT,
            Priority.NORMAL,
            "About my %1$s",
            "an edge of the %1$s came loose, and my son cut his hand on it. Others may get hurt, too.",
            "the %1$s fell apart when I lifted it, and the pieces only just missed my foot."),
    LAWSUIT(
            Priority.URGENT,
            Team.SUPPORT,
            Priority.LOW,
            "My last letter",
            "I have written three times about the %1$s. The next letter will come from my lawyer.",
            "if the matter of the %1$s is not settled I am going to court. I mean it."),
    LATE_PARCEL(
            Priority.HIGH,
            Team.LOGISTICS,
            Priority.NORMAL,
            "Where is order %2$d?",
            "order %2$d with the %1$s is still not here. Could you see where it is?",
            "I am waiting for the %1$s, order %2$d. Is something wrong with the parcel?"),
    PARCEL_IN_TIME(
            Priority.NORMAL,
            Team.SUPPORT,
            Priority.URGENT,
            "WHERE IS ORDER %2$d???",
            "order %2$d with the %1$s is STILL not here. I have been waiting for ages!!!",
            "I am waiting for the %1$s, order %2$d. This is taking far too long!!!"),
    REFUND_AWAITED(
            Priority.HIGH,
            Team.BILLING,
            Priority.LOW,
            "Order %2$d",
            "the refund for the %1$s was promised almost two weeks ago, and I see nothing on my account.",
            "I sent the %1$s back and was told that the money was on its way. It has not come."),
    CHARGED_TWICE(
            Priority.HIGH,
            Team.BILLING,
            Priority.NORMAL,
            "Two payments",
            "you took the price of the %1$s twice from my card. I would like one of them back.",
            "my bank shows two payments for order %2$d. Please give me back the second one."),
    INVOICE(
            Priority.NORMAL,
            Team.BILLING,
            Priority.URGENT,
            "URGENT: invoice",
            "please make out the invoice for the %1$s to my company. Its name and VAT number are in my account.",
            "I need the invoice of order %2$d with our VAT number on it, for our books."),
    SIZE(
            Priority.NORMAL,
            Team.SUPPORT,
            Priority.HIGH,
            "Please answer quickly! %1$s",
            "how large is the %1$s exactly? I would like to buy a second one.",
            "can the %1$s be washed, and at how many degrees?"),
    RETURN(
            Priority.NORMAL,
            Team.SUPPORT,
            Priority.LOW,
            "Sending back the %1$s",
            "the %1$s does not suit us. How can I return it?",
            "I ordered one %1$s too many. May I send it back, and where to?"),
    PRAISE(
            Priority.LOW,
            Team.SUPPORT,
            Priority.NORMAL,
            "The %1$s",
            "the %1$s is even finer than in the pictures. I only wanted to say that.",
            "what a well made thing the %1$s is. My compliments to whoever chose it."),
    LOUD_PRAISE(
            Priority.LOW,
            Team.SUPPORT,
            Priority.URGENT,
            "URGENT!!! READ THIS!!!",
            "the person who packed the %1$s deserves a medal. Tell them AT ONCE!!!",
            "I have to tell you RIGHT NOW how happy I am with the %1$s!!!"),
    IDEA(
            Priority.LOW,
            Team.SUPPORT,
            Priority.NORMAL,
            "A thought",
            "have you thought of making the %1$s in green? I am sure that many would like it.",
            "it would be nice if your parcels could be opened without a knife. Just an idea.");

    private final Priority priority;
    private final Team team;
    private final Priority chosen;
    private final String subject;
    private final String text;
    private final String otherText;

    /// @param priority by the rules
    /// @param chosen by the customer
    /// @param subject with slots for a product and the number of an order, like the two texts
    Matter(Priority priority, Team team, Priority chosen, String subject, String text, String otherText) {
        this.priority = priority;
        this.team = team;
        this.chosen = chosen;
        this.subject = subject;
        this.text = text;
        this.otherText = otherText;
    }

    Priority priority() {
        return priority;
    }

    Team team() {
        return team;
    }

    Priority chosen() {
        return chosen;
    }

    String subject(String product, long order) {
        return subject.formatted(product, order);
    }

    String text(RandomGenerator chance, String product, long order) {
        return (chance.nextBoolean() ? text : otherText).formatted(product, order);
    }
}

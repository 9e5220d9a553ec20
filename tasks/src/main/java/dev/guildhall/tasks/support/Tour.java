package dev.guildhall.tasks.support;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.link;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.tasks.Solution;

/// Ways through the helpdesk that solutions share.
public final class Tour {
    private static final String SEARCH = "Search tickets, orders and customers";

    private Tour() {}

    public static Solution toTicket(Ticket ticket) {
        return search(ticket.number()).then(see(text("Properties")));
    }

    public static Solution toOrder(Order order) {
        return search(order.number()).then(see(text("Order " + order.number())));
    }

    /// To the page with all that these words find.
    public static Solution search(String words) {
        return Solution.of(fill(field(SEARCH), words), press("Enter"));
    }

    private static Solution search(long number) {
        return search("" + number).then(click(link("" + number)));
    }

    /// Closes a ticket by merging it into the one that is kept, whose page is then shown.
    public static Solution merge(Ticket closed, Ticket kept) {
        return toTicket(closed)
                .then(
                        click(button("Merge")),
                        fill(field("Ticket to keep"), "" + kept.number()),
                        click(button("Review merge")),
                        see(text("Confirm merge")),
                        click(button("Merge tickets")),
                        see(text("Ticket %d was merged into this ticket.".formatted(closed.number()))));
    }

    /// Gives a ticket to another team, with a note for it.
    public static Solution handOver(Ticket ticket, Team to, String note) {
        return toTicket(ticket)
                .then(
                        click(button("Hand over")),
                        click(tick(to.label())),
                        fill(field("Internal note for the team"), note),
                        click(button("Hand over ticket")),
                        see(text("The ticket was handed over to %s.".formatted(to.label()))));
    }

    /// On a ticket's page: a public reply that is a macro's text, and the status that the ticket has after it.
    public static Solution macro(String name, Ticket.Status status) {
        return Solution.of(
                click(button("Macros")),
                click(text(name)),
                click(tick(status.label()).after("Status after sending")),
                click(button("Send")),
                see(text("Your reply was sent to the customer.")));
    }

    /// On a ticket's page: a public reply, and the status that the ticket has after it.
    public static Solution reply(String message, Ticket.Status status) {
        return Solution.of(
                fill(field("Write your message here"), message),
                click(tick(status.label()).after("Status after sending")),
                click(button("Send")),
                see(text("Your reply was sent to the customer.")));
    }
}

package dev.guildhall.tasks.support;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import java.util.List;
import java.util.stream.Stream;

/// The answer to who brings an order, and by which tracking number; with it the ticket is solved.
public record ParcelAnswer(Ticket ticket, Order order, Shipment parcel) {

    public List<Check> goalsAnd(Check... guards) {
        var checks = new TicketChecks(ticket.number());
        var goals = Stream.of(
                checks.replied(
                        "gives the tracking number " + parcel.tracking(),
                        3,
                        reply -> reply.mentions(parcel.tracking())),
                checks.replied("names the carrier " + parcel.carrier(), 1, reply -> reply.mentions(parcel.carrier())),
                checks.statusIs(Ticket.Status.SOLVED, 1));
        return Stream.concat(goals, Stream.of(guards)).toList();
    }

    /// The reply, with the ticket open.
    ///
    /// @param greeting such as `Hello Ada`
    public Solution reply(String greeting) {
        return Tour.reply(
                "%s, your order %d is with %s. Its tracking number is %s."
                        .formatted(greeting, order.number(), parcel.carrier(), parcel.tracking()),
                Ticket.Status.SOLVED);
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;

/// What stands in a ticket's composer.
///
/// @param status what the ticket's status becomes when it is sent
/// @param wrong why it was not sent; empty if nothing is wrong
public record Draft(Message.Kind kind, String body, Ticket.Status status, String wrong) {
    static Draft of(Ticket ticket) {
        return new Draft(Message.Kind.PUBLIC_REPLY, "", ticket.status(), "");
    }

    Draft wrong(String why) {
        return new Draft(kind, body, status, why);
    }
}

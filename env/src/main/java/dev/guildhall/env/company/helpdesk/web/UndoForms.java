package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import java.util.List;

/// Taking back a change of tickets' properties, from the line that tells of it.
final class UndoForms {
    private UndoForms() {}

    static void undo(Visit visit) {
        var offered = visit.desk().notices().takeOffered();
        if (offered.isEmpty()) {
            throw new NotAllowed("There is nothing to undo any more. Change the ticket itself.");
        }
        var tickets = visit.desk().tickets();
        visit.desk().db().write(_ -> {
            for (var undo : offered) {
                tickets.change(tickets.find(undo.ticket().number()).orElseThrow(), undo.before());
            }
            return offered.size();
        });
        var path =
                offered.size() == 1 ? "/tickets/" + offered.getFirst().ticket().number() : "/tickets";
        visit.done(path, "Undone.");
    }

    /// What these tickets are now, to come back to.
    static List<Notices.Undo> remember(Visit visit, List<Ticket> those) {
        return those.stream()
                .map(ticket -> new Notices.Undo(ticket, now(visit.desk().tickets(), ticket)))
                .toList();
    }

    private static Tickets.Properties now(Tickets tickets, Ticket ticket) {
        return new Tickets.Properties(
                ticket.status(), ticket.priority(), ticket.team(), ticket.assignee(), tickets.tags(ticket.number()));
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket.Priority;
import dev.guildhall.env.company.helpdesk.model.Ticket.Status;
import dev.guildhall.env.company.helpdesk.store.Paged;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import dev.guildhall.env.company.helpdesk.store.TicketOrder;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import java.util.List;
import java.util.Optional;

/// The list of tickets that pass a filter.
public record InboxPage(
        Frame frame,
        TicketFilter filter,
        TicketOrder order,
        Paged<Tickets.Row> tickets,
        List<String> assignees,
        List<String> tags) {

    /// A list that is named as the saved view that it is, or as any other filter.
    static InboxPage of(
            Frame frame,
            TicketFilter filter,
            TicketOrder order,
            Paged<Tickets.Row> tickets,
            List<String> assignees,
            List<String> tags) {
        var name = frame.views().stream()
                .filter(v -> v.filter().equals(filter))
                .map(Frame.View::name)
                .findFirst()
                .orElse("Filtered tickets");
        return new InboxPage(frame.titled(name), filter, order, tickets, assignees, tags);
    }

    /// What stands behind the question mark in the address of this list.
    public String query() {
        var path = linkTo(1);
        return path.substring(path.indexOf('?') + 1);
    }

    /// The id of the saved view that this is; 0 if it is none.
    public long saved() {
        return frame.views().stream()
                .filter(view -> view.name().equals(frame.title()))
                .mapToLong(Frame.View::saved)
                .findFirst()
                .orElse(0);
    }

    public String linkTo(int page) {
        return Links.tickets(filter, order, page);
    }

    public String linkTo(Optional<Status> status) {
        return Links.tickets(filter.withStatus(status), order, 1);
    }

    public String linkToPriority(Optional<Priority> priority) {
        return Links.tickets(filter.withPriority(priority), order, 1);
    }

    public String linkToTeam(Optional<Team> team) {
        return Links.tickets(filter.withTeam(team), order, 1);
    }

    public String linkTo(TicketOrder other) {
        return Links.tickets(filter, other, 1);
    }
}

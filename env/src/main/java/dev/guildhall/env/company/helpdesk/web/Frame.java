package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Ticket.Status;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import java.util.List;

/// What surrounds every page: top bar, navigation, notice.
///
/// @param notice what the last form did; empty if there is nothing to say
/// @param asked what stands in the search box of the top bar
public record Frame(
        String title,
        Section section,
        Agent worker,
        Theme theme,
        String token,
        String notice,
        String asked,
        List<View> views) {

    public enum Section {
        TICKETS("Tickets", "/tickets"),
        CUSTOMERS("Customers", "/customers"),
        ORDERS("Orders", "/orders"),
        KNOWLEDGE("Knowledge base", "/articles"),
        NONE("", "");

        private final String label;
        private final String path;

        Section(String label, String path) {
            this.label = label;
            this.path = path;
        }

        public String label() {
            return label;
        }

        public String path() {
            return path;
        }
    }

    /// A saved view of the inbox, and how many tickets it has.
    public record View(String name, String path, int count, TicketFilter filter) {}

    static List<View> views(Desk desk) {
        var open = TicketFilter.ALL.with(Status.OPEN);
        return List.of(
                view(desk, "My open", open.withAssignee(desk.worker().name())),
                view(desk, "Unassigned", open.withAssignee(TicketFilter.NOBODY)),
                view(desk, "All open", open),
                view(desk, "Pending", TicketFilter.ALL.with(Status.PENDING)),
                view(desk, "Solved", TicketFilter.ALL.with(Status.SOLVED)),
                view(desk, "All tickets", TicketFilter.ALL));
    }

    private static View view(Desk desk, String name, TicketFilter filter) {
        return new View(
                name, Links.tickets(filter, 1), desk.tickets().list(filter).size(), filter);
    }
}

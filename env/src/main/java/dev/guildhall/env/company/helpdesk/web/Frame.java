package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.SavedView;
import dev.guildhall.env.company.helpdesk.model.Ticket.Status;
import dev.guildhall.env.company.helpdesk.store.Table;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import dev.guildhall.env.company.helpdesk.store.TicketOrder;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What surrounds every page: top bar, navigation, notice.
///
/// @param notice what the last form did; empty if there is nothing to say
/// @param undoable whether that can be undone
/// @param now the world's time when it was shown
/// @param asked what stands in the search box of the top bar
/// @param news how much is new on the worker's own tickets
public record Frame(
        String title,
        Section section,
        Agent worker,
        Theme theme,
        String token,
        String notice,
        boolean undoable,
        Instant now,
        String asked,
        int news,
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

    /// A view of the inbox, and how many tickets it has.
    ///
    /// @param saved the id of the view that the agent saved; 0 for one that everybody has
    public record View(String name, String path, int count, TicketFilter filter, long saved) {}

    Frame titled(String other) {
        return new Frame(other, section, worker, theme, token, notice, undoable, now, asked, news, views);
    }

    static List<View> views(Desk desk) {
        var all = desk.tickets().list(TicketFilter.ALL);
        var open = TicketFilter.ALL.with(Status.OPEN);
        var views = new ArrayList<>(List.of(
                view(all, "My open", open.withAssignee(desk.worker().name())),
                view(all, "Unassigned", open.withAssignee(TicketFilter.NOBODY)),
                view(all, "All open", open),
                view(all, "Pending", TicketFilter.ALL.with(Status.PENDING)),
                view(all, "Solved", TicketFilter.ALL.with(Status.SOLVED)),
                view(all, "All tickets", TicketFilter.ALL)));
        desk.db().all(Table.SAVED_VIEW).stream()
                .filter(saved -> saved.agent().equals(desk.worker().name()))
                .forEach(saved -> views.add(saved(all, saved)));
        return List.copyOf(views);
    }

    private static View saved(List<Tickets.Row> all, SavedView saved) {
        var filter = Links.filter(saved.query());
        int count = (int) all.stream().filter(filter::matches).count();
        return new View(saved.name(), "/tickets?" + saved.query(), count, filter, saved.id());
    }

    private static View view(List<Tickets.Row> all, String name, TicketFilter filter) {
        int count = (int) all.stream().filter(filter::matches).count();
        return new View(name, Links.tickets(filter, TicketOrder.UPDATED, 1), count, filter, 0);
    }
}

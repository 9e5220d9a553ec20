package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Activity;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.Paged;
import dev.guildhall.env.company.helpdesk.store.Table;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// What was done, by everybody; and what customers wrote on one's own tickets lately.
public final class ActivityPages {
    private static final Duration LATELY = Duration.ofDays(2);

    private ActivityPages() {}

    public record Log(Frame frame, Paged<Activity> entries) {
        public String linkTo(int page) {
            return "/activity?page=" + page;
        }
    }

    /// Something that happened on one of the worker's tickets.
    public record Item(Ticket ticket, Message message) {}

    public record News(Frame frame, List<Item> items) {}

    static void log(Visit visit) {
        var all = visit.desk().db().all(Table.ACTIVITY).reversed();
        visit.show("activity", new Log(visit.frame("Activity log", Section.NONE), Paged.of(all, visit.page())));
    }

    static void news(Visit visit) {
        visit.show("news", new News(visit.frame("Notifications", Section.NONE), items(visit.desk())));
    }

    /// What customers wrote on the worker's tickets in the last days and has no answer yet, newest first.
    static List<Item> items(Desk desk) {
        var since = desk.world().instant().minus(LATELY);
        var worker = desk.worker().name();
        return desk.db().all(Table.TICKET).stream()
                .filter(ticket ->
                        worker.equals(ticket.assignee()) && ticket.updated().isAfter(since))
                .filter(ticket -> ticket.status() != Ticket.Status.SOLVED && !ticket.merged())
                .map(ticket ->
                        new Item(ticket, desk.tickets().thread(ticket.number()).getLast()))
                .filter(item -> item.message.kind() == Message.Kind.FROM_CUSTOMER)
                .sorted(Comparator.comparing((Item item) -> item.message.at()).reversed())
                .toList();
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import java.util.List;

/// A line to be said once, on the next page that is shown: what the last form did, and how it could be undone.
final class Notices {
    private Notice next = Notice.NOTHING;
    private List<Undo> offered = List.of();

    /// What tickets were before they were changed.
    record Undo(Ticket ticket, Tickets.Properties before) {}

    /// @param undo empty if it cannot be undone
    record Notice(String line, List<Undo> undo) {
        static final Notice NOTHING = new Notice("", List.of());
    }

    void say(String line) {
        say(line, List.of());
    }

    void say(String line, List<Undo> undo) {
        next = new Notice(line, undo);
    }

    /// What to say now. Its undo is offered until something else is said or shown.
    Notice take() {
        var notice = next;
        next = Notice.NOTHING;
        offered = notice.undo;
        return notice;
    }

    /// What the page that was shown last offers to undo; once.
    List<Undo> takeOffered() {
        var undo = offered;
        offered = List.of();
        return undo;
    }
}

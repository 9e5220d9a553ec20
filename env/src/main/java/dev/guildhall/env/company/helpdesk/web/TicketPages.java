package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.Ticket.Priority;
import dev.guildhall.env.company.helpdesk.model.Ticket.Status;
import dev.guildhall.env.company.helpdesk.store.Merging;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Paged;
import dev.guildhall.env.company.helpdesk.store.Table;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import dev.guildhall.env.company.helpdesk.store.TicketOrder;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The inbox and the tickets in it.
final class TicketPages {
    private static final int LONGEST = 8000;

    private TicketPages() {}

    static void home(Visit visit) {
        visit.request().redirect(Frame.views(visit.desk()).getFirst().path());
    }

    static void list(Visit visit) {
        var filter = new TicketFilter(
                visit.choice("status", Status.class),
                visit.choice("priority", Priority.class),
                visit.choice("team", Team.class),
                visit.text("assignee"),
                visit.text("tag"),
                visit.text("q"));
        var order = visit.choice("sort", TicketOrder.class).orElse(TicketOrder.UPDATED);
        var tickets = visit.desk().tickets();
        visit.show(
                "inbox",
                InboxPage.of(
                        visit.frame("Tickets", Section.TICKETS),
                        filter,
                        order,
                        Paged.of(tickets.list(filter, order), visit.page()),
                        assignees(visit),
                        tickets.allTags()));
    }

    static void show(Visit visit) {
        var ticket = ticket(visit);
        visit.show("ticket", page(visit, ticket, Draft.of(ticket), TicketPage.Wrong.NOTHING));
    }

    static void write(Visit visit) {
        var ticket = ticket(visit);
        var draft = new Draft(
                visit.choice("kind", Message.Kind.class).orElse(Message.Kind.PUBLIC_REPLY),
                visit.text("body"),
                visit.choice("status", Status.class).orElse(ticket.status()),
                "");
        if (draft.body().isEmpty()) {
            var wrong = "Write something before you send it.";
            visit.showAgain("ticket", page(visit, ticket, draft.wrong(wrong), TicketPage.Wrong.NOTHING));
        } else if (draft.body().length() > LONGEST) {
            var wrong = "A message has at most %d characters; this one has %d."
                    .formatted(LONGEST, draft.body().length());
            visit.showAgain("ticket", page(visit, ticket, draft.wrong(wrong), TicketPage.Wrong.NOTHING));
        } else if (draft.kind() == Message.Kind.FROM_CUSTOMER) {
            throw new NotAllowed("An agent cannot write as the customer.");
        } else {
            Merging.refuseMerged(ticket);
            try {
                visit.desk().tickets().write(ticket, draft.kind(), draft.body(), draft.status());
            } catch (NotAllowed refused) {
                var wrong = draft.wrong(String.valueOf(refused.getMessage()));
                visit.showAgain("ticket", page(visit, ticket, wrong, TicketPage.Wrong.NOTHING));
                return;
            }
            visit.done(
                    "/tickets/" + ticket.number(),
                    draft.kind() == Message.Kind.PUBLIC_REPLY
                            ? "Your reply was sent to the customer."
                            : "Your internal note was added.");
        }
    }

    static void change(Visit visit) {
        var ticket = ticket(visit);
        var assignee = visit.text("assignee");
        var nobody = assignee.isEmpty() || assignee.equals(TicketFilter.NOBODY);
        var to = new Tickets.Properties(
                visit.choice("status", Status.class).orElse(ticket.status()),
                visit.choice("priority", Priority.class).orElse(ticket.priority()),
                ticket.team(),
                nobody ? null : assignee,
                new HashSet<>(visit.ticked("tags")));
        try {
            var before = UndoForms.remember(visit, List.of(ticket));
            boolean changed = visit.desk().tickets().change(ticket, to);
            visit.done(
                    "/tickets/" + ticket.number(), "The ticket's properties were saved.", changed ? before : List.of());
        } catch (NotAllowed refused) {
            showAgain(visit, ticket, TicketPage.Wrong.properties(String.valueOf(refused.getMessage())));
        }
    }

    static void showAgain(Visit visit, Ticket ticket, TicketPage.Wrong wrong) {
        visit.showAgain("ticket", page(visit, ticket, Draft.of(ticket), wrong));
    }

    /// The ticket in the path, if work can be done on it.
    ///
    /// @throws NotAllowed if it was merged
    static Ticket open(Visit visit) {
        var ticket = ticket(visit);
        Merging.refuseMerged(ticket);
        return ticket;
    }

    static Ticket ticket(Visit visit) {
        return visit.desk()
                .tickets()
                .find(visit.number())
                .orElseThrow(() -> new Missing("There is no ticket with this number."));
    }

    private static List<String> assignees(Visit visit) {
        return Stream.concat(
                        Stream.of(TicketFilter.NOBODY),
                        visit.desk().db().all(Table.AGENT).stream().map(Agent::name))
                .toList();
    }

    private static TicketPage page(Visit visit, Ticket ticket, Draft draft, TicketPage.Wrong wrong) {
        var desk = visit.desk();
        var customer = desk.customers().find(ticket.customer()).orElseThrow();
        var order = ticket.orderNumber() == null
                ? List.<OrderCard>of()
                : desk.orders().find(ticket.orderNumber()).map(o -> OrderCard.of(desk, o)).stream()
                        .toList();
        return new TicketPage(
                visit.frame("Ticket " + ticket.number(), Section.TICKETS),
                ticket,
                customer,
                desk.tickets().thread(ticket.number()),
                desk.tickets().attachments(ticket.number()),
                desk.tickets().tags(ticket.number()),
                desk.tickets().allTags(),
                assignees(visit),
                desk.knowledge().macros().stream()
                        .map(m -> Macros.fill(m, ticket, customer, desk.worker()))
                        .toList(),
                order,
                desk.orders().of(customer.id()),
                desk.links().of(ticket.number()),
                desk.links().merged(ticket.number()),
                desk.tickets().firstReply(ticket),
                draft,
                wrong);
    }
}

package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.FirstReply;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Tickets and their threads.
public record Tickets(Db db, Journal journal) {
    private static final RowMapper<Row> ROW = Rows.of(Row.class);

    /// A line of the inbox.
    ///
    /// @param replied when the first public reply was written; null if none was
    /// @param tags each between bars
    public record Row(
            long number,
            String subject,
            long customer,
            String customerName,
            String customerEmail,
            @Nullable Long orderNumber,
            Ticket.Status status,
            Ticket.Priority priority,
            Team team,
            @Nullable String assignee,
            Instant opened,
            Instant updated,
            @Nullable Long mergedInto,
            @Nullable Instant replied,
            String tags) {
        public FirstReply firstReply() {
            return FirstReply.of(priority, opened, replied, status);
        }

        public String assigned() {
            return assignee == null ? TicketFilter.NOBODY : assignee;
        }
    }

    /// What can be set of a ticket apart from its thread.
    public record Properties(
            Ticket.Status status,
            Ticket.Priority priority,
            Team team,
            @Nullable String assignee,
            Set<String> tags) {}

    public Optional<Ticket> find(long number) {
        return db.find(Table.TICKET, number);
    }

    /// Those that pass the filter, what was updated last first.
    public List<Row> list(TicketFilter filter) {
        return list(filter, TicketOrder.UPDATED);
    }

    public List<Row> list(TicketFilter filter, TicketOrder order) {
        var sql = """
                select t.number, t.subject, t.customer, c.name customer_name, c.email customer_email,
                       t.order_number, t.status, t.priority, t.team, t.assignee, t.opened, t.updated, t.merged_into,
                       (select min(m.at) from message m where m.ticket = t.number and m.kind = 'PUBLIC_REPLY') replied,
                       '|' || coalesce(listagg(g.tag, '|') within group (order by g.tag), '') || '|' tags
                from ticket t
                join customer c on c.id = t.customer
                left join ticket_tag g on g.ticket = t.number
                group by t.number, c.id
                """;
        return db.read(h -> h.select(sql).map(ROW).list()).stream()
                .filter(filter::matches)
                .sorted(order.comparator())
                .toList();
    }

    public List<Row> of(long customer) {
        return list(TicketFilter.ALL).stream()
                .filter(row -> row.customer() == customer)
                .toList();
    }

    public List<Message> thread(long ticket) {
        return db.where(Table.MESSAGE, "ticket", ticket).stream()
                .sorted(Message.IN_ORDER)
                .toList();
    }

    /// The pictures that came with a ticket's messages.
    public List<Attachment> attachments(long ticket) {
        return thread(ticket).stream()
                .flatMap(message -> db.where(Table.ATTACHMENT, "message", message.id()).stream())
                .toList();
    }

    /// When the customer is to hear from us, and whether that has been.
    public FirstReply firstReply(Ticket ticket) {
        var sent = thread(ticket.number()).stream()
                .filter(m -> m.kind() == Message.Kind.PUBLIC_REPLY)
                .map(Message::at)
                .findFirst();
        return FirstReply.of(ticket.priority(), ticket.opened(), sent.orElse(null), ticket.status());
    }

    public Set<String> tags(long ticket) {
        return db.where(Table.TICKET_TAG, "ticket", ticket).stream()
                .map(TicketTag::tag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<String> allTags() {
        return db.all(Table.TICKET_TAG).stream()
                .map(TicketTag::tag)
                .distinct()
                .sorted()
                .toList();
    }

    /// Adds to the thread and sets the status. The same text sent twice in a row is one message: a double click.
    ///
    /// @throws NotAllowed if the ticket was merged, or there is nobody to reply to any more
    public void write(Ticket ticket, Message.Kind kind, String body, Ticket.Status status) {
        Merging.refuseMerged(ticket);
        var customer = db.find(Table.CUSTOMER, ticket.customer()).orElseThrow();
        if (kind == Message.Kind.PUBLIC_REPLY && customer.erased() != null) {
            throw new NotAllowed("The customer's data have been erased: there is no address to write to.");
        }
        var worker = journal.worker().name();
        var at = journal.clock().instant();
        var last = thread(ticket.number()).getLast();
        if (last.kind() == kind && last.author().equals(worker) && last.body().equals(body)) {
            return;
        }
        db.write(h -> {
            db.insert(Table.MESSAGE, new Message(0, ticket.number(), kind, worker, body, at));
            journal.ofTicket(ticket.number(), kind.label() + " sent");
            if (status != ticket.status()) {
                journal.ofTicket(ticket.number(), "Status set to " + status.label());
            }
            return h.execute("update ticket set status = ?, updated = ? where number = ?", status, at, ticket.number());
        });
    }

    /// Sets the properties; if they are what they were, nothing changes.
    ///
    /// @return whether anything changed
    /// @throws NotAllowed if no agent has the assignee's name, or the ticket was merged
    public boolean change(Ticket ticket, Properties to) {
        Merging.refuseMerged(ticket);
        var assignee = to.assignee();
        if (assignee != null && db.all(Table.AGENT).stream().map(Agent::name).noneMatch(assignee::equals)) {
            throw new NotAllowed("No agent is called “%s”. Choose a name from the list.".formatted(assignee));
        }
        long number = ticket.number();
        var tags = tags(number);
        if (ticket.status() == to.status
                && ticket.priority() == to.priority
                && ticket.team() == to.team
                && Objects.equals(ticket.assignee(), assignee)
                && tags.equals(to.tags)) {
            return false;
        }
        var at = journal.clock().instant();
        db.write(h -> {
            tags.stream()
                    .filter(t -> !to.tags.contains(t))
                    .forEach(t -> h.execute("delete from ticket_tag where ticket = ? and tag = ?", number, t));
            new TreeSet<>(to.tags)
                    .stream()
                            .filter(t -> !tags.contains(t))
                            .forEach(t -> db.insert(Table.TICKET_TAG, new TicketTag(0, number, t)));
            journal.ofTicket(number, "Properties changed");
            return h.execute(
                    "update ticket set status = ?, priority = ?, team = ?, assignee = ?, updated = ? where number = ?",
                    to.status,
                    to.priority,
                    to.team,
                    assignee,
                    at,
                    number);
        });
        return true;
    }
}

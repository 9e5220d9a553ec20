package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Reading;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.ShipmentItem;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The helpdesk's state read from a [Snapshot]: the same records as on the day, without a database.
public record HelpdeskState(Snapshot snapshot) {

    /// The name of the program's snapshots in evidence.
    public static final String PROGRAM = "helpdesk";

    /// Tables that only repeat what others say.
    public static final Set<String> JOURNALS = Set.of(Table.ACTIVITY.name());

    public static HelpdeskState of(Snapshot snapshot) {
        return new HelpdeskState(snapshot);
    }

    /// Every row that differs, except the journal, which only says the same again in words.
    public static List<Change> changes(Snapshot before, Snapshot after) {
        return Change.between(before, after).stream()
                .filter(c -> !c.table().equals(Table.ACTIVITY.name()))
                .toList();
    }

    public List<Ticket> tickets() {
        return Table.TICKET.rows(snapshot);
    }

    public Optional<Ticket> ticket(long number) {
        return first(Table.TICKET.rows(snapshot, "number", number));
    }

    /// A ticket's thread, oldest first.
    public List<Message> messages(long ticket) {
        return Table.MESSAGE.rows(snapshot, "ticket", ticket).stream()
                .sorted(Message.IN_ORDER)
                .toList();
    }

    /// What of a ticket's thread is of one kind, such as all public replies.
    public List<Message> messages(long ticket, Message.Kind kind) {
        return messages(ticket).stream().filter(m -> m.kind() == kind).toList();
    }

    /// What the ticket's simulated customer made of what was written to them, oldest first.
    public List<Reading> readings(long ticket) {
        return those(Table.READING, r -> r.ticket() == ticket);
    }

    public List<String> tags(long ticket) {
        return Table.TICKET_TAG.rows(snapshot, "ticket", ticket).stream()
                .map(TicketTag::tag)
                .sorted()
                .toList();
    }

    /// The tickets linked with this one, by number.
    public List<Long> links(long ticket) {
        return those(Table.TICKET_LINK, l -> l.ticket() == ticket || l.other() == ticket).stream()
                .map(l -> l.from(ticket))
                .sorted()
                .toList();
    }

    public List<Customer> customers() {
        return Table.CUSTOMER.rows(snapshot);
    }

    public Optional<Customer> customer(long id) {
        return first(Table.CUSTOMER.rows(snapshot, "id", id));
    }

    public List<CustomerAddress> addresses(long customer) {
        return those(Table.CUSTOMER_ADDRESS, a -> a.customer() == customer);
    }

    public List<Order> orders() {
        return Table.ORDERS.rows(snapshot);
    }

    public Optional<Order> order(long number) {
        return first(Table.ORDERS.rows(snapshot, "number", number));
    }

    public List<OrderItem> items(long order) {
        return Table.ORDER_ITEM.rows(snapshot, "order_number", order);
    }

    public List<Shipment> shipments(long order) {
        return those(Table.SHIPMENT, s -> s.orderNumber() == order);
    }

    /// What is in a parcel.
    public List<ShipmentItem> contents(long shipment) {
        return those(Table.SHIPMENT_ITEM, i -> i.shipment() == shipment);
    }

    public List<Payment> payments(long order) {
        return those(Table.PAYMENT, p -> p.orderNumber() == order);
    }

    public List<Refund> refunds() {
        return Table.REFUND.rows(snapshot);
    }

    /// An order's refunds, oldest first.
    public List<Refund> refunds(long order) {
        return those(Table.REFUND, r -> r.orderNumber() == order);
    }

    public List<RefundLine> refundLines(long refund) {
        return those(Table.REFUND_LINE, l -> l.refund() == refund);
    }

    /// All that was given back for an order, to whatever destination.
    public long refundedCents(long order) {
        return refunds(order).stream().mapToLong(Refund::cents).sum();
    }

    public List<ReturnCase> returns(long order) {
        return those(Table.RETURN_CASE, r -> r.orderNumber() == order);
    }

    public List<ReturnLine> returnLines(long returnCase) {
        return those(Table.RETURN_LINE, l -> l.returnCase() == returnCase);
    }

    /// The orders that send items of this one once more.
    public List<Order> replacements(long order) {
        return those(Table.ORDERS, o -> Long.valueOf(order).equals(o.replaces()));
    }

    /// The pictures that came with a message.
    public List<Attachment> attachments(long message) {
        return those(Table.ATTACHMENT, a -> a.message() == message);
    }

    public List<DataRequest> dataRequests(long customer) {
        return those(Table.DATA_REQUEST, r -> r.customer() == customer);
    }

    private <R extends Record> List<R> those(Table<R> table, Predicate<R> wanted) {
        return table.rows(snapshot).stream().filter(wanted).toList();
    }

    private static <R> Optional<R> first(List<R> rows) {
        return rows.stream().findFirst();
    }
}

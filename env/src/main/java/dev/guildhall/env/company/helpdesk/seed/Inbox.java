package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.Ticket.Priority;
import dev.guildhall.env.company.helpdesk.model.Ticket.Status;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Two weeks of tickets, each a conversation that has come so far.
final class Inbox {
    private static final int TICKETS = 45;
    private static final int DAYS = 14;

    private final List<Ticket> tickets = new ArrayList<>();
    private final List<TicketTag> tags = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    private final Draw draw;
    private final Instant now;
    private final List<Customer> customers;
    private final List<Agent> agents;
    private final Trade trade;

    Inbox(Draw draw, Instant now, List<Customer> customers, List<Agent> agents, Trade trade) {
        this.draw = draw;
        this.now = now;
        this.customers = customers;
        this.agents = agents;
        this.trade = trade;
        var days = new ArrayList<Instant>();
        for (int i = 0; i < TICKETS; i++) {
            days.add(draw.daysBefore(now, draw.between(0, DAYS)));
        }
        days.sort(null);
        long number = draw.between(5, 68) * 1000L;
        for (int i = 0; i < TICKETS; i++) {
            number += draw.between(2, 5);
            ticket(number, days.get(i));
        }
    }

    void store(Db db) {
        db.insertAll(Table.TICKET, tickets);
        db.insertAll(Table.TICKET_TAG, tags);
        db.insertAll(Table.MESSAGE, messages);
    }

    private void ticket(long number, Instant opened) {
        var before =
                trade.orders.stream().filter(o -> o.placed().isBefore(opened)).toList();
        var order = draw.one(before);
        var talk = draw.one(Conversation.from(order.shipTo().country(), draw.oneIn(2)));
        var customer = customers.get((int) order.customer() - 1);
        var agent = draw.oneIn(4) ? agents.getFirst() : draw.one(agents);
        var entries = talk.entries()
                .subList(
                        0,
                        Math.max(
                                draw.between(1, talk.entries().size()),
                                draw.between(1, talk.entries().size())));
        var at = opened;
        var last = entries.getFirst();
        var updated = opened;
        int said = 0;
        for (var entry : entries) {
            if (at.isAfter(now)) {
                break;
            }
            var author = entry.kind() == Message.Kind.FROM_CUSTOMER ? customer.name() : agent.name();
            var body = fill(entry.text(), customer, order);
            if (entry.kind() == Message.Kind.PUBLIC_REPLY) {
                body += "\n\n" + talk.regards() + ",\n" + agent.name().split(" ")[0];
            }
            messages.add(new Message(messages.size() + 1, number, entry.kind(), author, body, at));
            last = entry;
            said++;
            updated = at;
            at = draw.laterInWorkingHours(at);
        }
        boolean linked = talk.text().contains("{{order}}") || draw.oneIn(2);
        tickets.add(new Ticket(
                number,
                fill(talk.subject(), customer, order),
                customer.id(),
                linked ? order.number() : null,
                status(last.kind(), said),
                draw.one(List.of(Priority.LOW, Priority.NORMAL, Priority.NORMAL, Priority.NORMAL, Priority.HIGH)),
                team(talk.tags()),
                said == 1 && draw.oneIn(2) ? null : agent.name(),
                opened,
                updated,
                null));
        talk.tags().forEach(tag -> tags.add(new TicketTag(tags.size() + 1, number, tag)));
    }

    /// Money is Billing's and parcels are Logistics'; what is left is for Support.
    private static Team team(List<String> tags) {
        return tags.stream().anyMatch(List.of("payment", "invoice")::contains)
                ? Team.BILLING
                : tags.stream().anyMatch(List.of("shipping", "missing")::contains) ? Team.LOGISTICS : Team.SUPPORT;
    }

    private Status status(Message.Kind last, int said) {
        return switch (last) {
            case PUBLIC_REPLY -> draw.oneIn(2) ? Status.PENDING : Status.SOLVED;
            case INTERNAL_NOTE -> Status.OPEN;
            case FROM_CUSTOMER -> said > 1 && draw.oneIn(2) ? Status.SOLVED : Status.OPEN;
        };
    }

    private String fill(String text, Customer customer, Order order) {
        var item = trade.items.stream()
                .filter(i -> i.orderNumber() == order.number())
                .map(OrderItem::name)
                .findFirst()
                .orElseThrow();
        var carrier = trade.shipments.stream()
                .filter(s -> s.orderNumber() == order.number())
                .map(Shipment::carrier)
                .findFirst()
                .orElse("the carrier");
        return text.replace("{{order}}", Long.toString(order.number()))
                .replace("{{customer}}", customer.firstName())
                .replace("{{carrier}}", carrier)
                .replace("{{item}}", item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1));
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.store.Refunds;
import java.util.List;

/// An order with all that belongs to it.
public record OrderCard(Order order, List<OrderItem> items, List<Shipment> shipments, Refunds.Left left) {
    static OrderCard of(Desk desk, Order order) {
        return new OrderCard(
                order,
                desk.orders().items(order.number()),
                desk.orders().shipments(order.number()),
                desk.refunds().left(order.number()));
    }

    public long itemsCents() {
        return items.stream().mapToLong(OrderItem::cents).sum();
    }

    /// When it arrived, or how far it is.
    public String delivery() {
        if (shipments.isEmpty()) {
            return "Not shipped";
        }
        var last = shipments.getLast();
        return last.delivered() == null
                ? "In transit since " + Dates.day(last.shipped())
                : "Delivered " + Dates.day(last.delivered());
    }

    /// How many of an item have been refunded.
    public int refunded(OrderItem item) {
        int remaining = left.items().stream()
                .filter(l -> l.item().id() == item.id())
                .mapToInt(Refunds.Plan.Line::quantity)
                .sum();
        return item.quantity() - remaining;
    }
}

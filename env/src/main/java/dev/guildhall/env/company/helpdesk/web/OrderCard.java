package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.store.Refunds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An order with all that belongs to it.
///
/// @param refunded how many of an item have been refunded, by its id; none if it is not there
/// @param returns the returns that were opened
/// @param replacements the orders that send items of it once more
public record OrderCard(
        Order order,
        List<OrderItem> items,
        List<Parcel> parcels,
        Refunds.Left left,
        Map<Long, Integer> refunded,
        List<Back> returns,
        List<Order> replacements) {

    /// @param contents such as `2 x Oak bedside table`
    public record Parcel(Shipment shipment, String contents) {}

    public record Back(ReturnCase back, String contents) {}

    static OrderCard of(Desk desk, Order order) {
        var items = desk.orders().items(order.number());
        return new OrderCard(
                order,
                items,
                desk.orders().shipments(order.number()).stream()
                        .map(shipment -> new Parcel(shipment, contents(desk, shipment, items)))
                        .toList(),
                desk.refunds().left(order.number()),
                desk.refunds().quantities(order.number()),
                desk.returns().of(order.number()).stream()
                        .map(back -> new Back(back, contents(desk, back, items)))
                        .toList(),
                desk.returns().replacements(order.number()));
    }

    private static String contents(Desk desk, ReturnCase back, List<OrderItem> items) {
        return desk.returns().lines(back.id()).stream()
                .map(line -> named(items, line.item(), line.quantity()))
                .collect(Collectors.joining(", "));
    }

    private static String named(List<OrderItem> items, long id, int quantity) {
        return items.stream()
                .filter(item -> item.id() == id)
                .map(item -> "%d x %s".formatted(quantity, item.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String contents(Desk desk, Shipment shipment, List<OrderItem> items) {
        return desk.orders().contents(shipment.id()).stream()
                .map(inside -> named(items, inside.item(), inside.quantity()))
                .collect(Collectors.joining(", "));
    }

    /// An amount in the order's currency.
    public String show(long cents) {
        return order.terms().show(cents);
    }

    /// Before the coupon.
    public long itemsCents() {
        return items.stream().mapToLong(OrderItem::cents).sum();
    }

    /// When it arrived, or how far it is; of several parcels, the last.
    public String delivery() {
        if (parcels.isEmpty()) {
            return "Not shipped";
        }
        var last = parcels.getLast().shipment();
        var words = last.delivered() == null
                ? "In transit since " + Dates.day(last.shipped())
                : "Delivered " + Dates.day(last.delivered());
        return parcels.size() == 1 ? words : "%d parcels, the last: %s".formatted(parcels.size(), words);
    }

    /// How many of an item have been refunded.
    public int refunded(OrderItem item) {
        return refunded.getOrDefault(item.id(), 0);
    }
}

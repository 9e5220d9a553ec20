package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.ShipmentItem;
import dev.guildhall.env.company.helpdesk.seed.Catalogue;
import dev.guildhall.env.company.helpdesk.seed.Draw;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Numbering;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Instant;
import java.util.List;

/// Puts an arranged order into the books: its lines, its payments, its parcels.
record Ordering(Db db, World world, Draw draw) {

    Order place(NewOrder wanted, Address shipTo) {
        if (wanted.lines().isEmpty()) {
            throw new IllegalArgumentException("an order of nothing; say with(product, quantity)");
        }
        var placed = draw.daysBefore(world.instant(), wanted.placed());
        long number = Numbering.ofOrders(db).at(placed);
        var terms = wanted.basket().terms(shipTo.country());
        var order = new Order(
                number, wanted.customer().id(), status(wanted), placed, wanted.shippingCents(), shipTo, terms, null);
        db.insertAll(Table.ORDERS, List.of(order));
        for (var item : wanted.basket().items(number, 0, terms)) {
            db.insert(Table.ORDER_ITEM, item);
        }
        var items = db.where(Table.ORDER_ITEM, "order_number", number);
        pay(wanted, order, items);
        wanted.shipped().ifPresent(days -> ship(wanted, order, items, days));
        return order;
    }

    private static Order.Status status(NewOrder wanted) {
        if (wanted.shipped().isEmpty()) {
            return Order.Status.PROCESSING;
        }
        int last =
                wanted.lines().stream().mapToInt(NewOrder.Line::daysLater).max().orElse(0);
        return wanted.delivered().filter(days -> days >= last).isPresent()
                ? Order.Status.DELIVERED
                : Order.Status.SHIPPED;
    }

    private void pay(NewOrder wanted, Order order, List<OrderItem> items) {
        long total = items.stream().mapToLong(OrderItem::paidCents).sum() + wanted.shippingCents();
        long byCard = total - wanted.paying().giftCardCents();
        if (byCard < 0) {
            throw new IllegalArgumentException("a gift card of %d cents for an order of %d; it pays no more than all"
                    .formatted(wanted.paying().giftCardCents(), total));
        }
        if (byCard > 0) {
            pay(order, Payment.Method.CARD, byCard);
        }
        if (wanted.paying().giftCardCents() > 0) {
            pay(order, Payment.Method.GIFT_CARD, wanted.paying().giftCardCents());
        }
    }

    private void pay(Order order, Payment.Method method, long cents) {
        var detail = "ending " + draw.digits(4);
        db.insert(Table.PAYMENT, new Payment(0, order.number(), method, detail, cents, order.placed()));
    }

    private void ship(NewOrder wanted, Order order, List<OrderItem> items, int shipped) {
        var parcels = wanted.lines().stream()
                .map(NewOrder.Line::daysLater)
                .distinct()
                .sorted()
                .filter(later -> later <= shipped)
                .toList();
        for (int later : parcels) {
            var left = at(shipped - later);
            var arrived = wanted.delivered().filter(days -> days >= later).map(days -> at(days - later));
            var parcel = Catalogue.shipment(draw, order.number(), left, arrived.orElse(null));
            long id = db.insert(Table.SHIPMENT, parcel);
            for (int i = 0; i < items.size(); i++) {
                if (wanted.lines().get(i).daysLater() == later) {
                    var item = items.get(i);
                    db.insert(Table.SHIPMENT_ITEM, new ShipmentItem(0, id, item.id(), item.quantity()));
                }
            }
        }
    }

    private Instant at(int daysAgo) {
        return draw.daysBefore(world.instant(), daysAgo);
    }
}

package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnCase.Status;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import dev.guildhall.env.company.helpdesk.model.Terms;
import java.util.List;
import java.util.SequencedMap;

/// Goods that come back, and goods that are sent once more.
public record Returns(Db db, Journal journal, Goods goods) {

    public List<ReturnCase> of(long order) {
        return db.where(Table.RETURN_CASE, "order_number", order);
    }

    public List<ReturnLine> lines(long returnCase) {
        return db.where(Table.RETURN_LINE, "return_case", returnCase);
    }

    /// The orders that replace items of this one.
    public List<Order> replacements(long order) {
        return db.where(Table.ORDERS, "replaces", order);
    }

    /// What a return of these would bring back.
    ///
    /// @throws NotAllowed if the customer does not have so much
    public List<Goods.Line> plan(Order order, SequencedMap<Long, Integer> quantities) {
        arrived(order);
        return Goods.pick(goods.leftWithCustomer(order.number()), quantities, "returned");
    }

    /// Makes a label and tells the customer of it.
    ///
    /// @throws NotAllowed if the customer does not have so much
    public void open(Order order, SequencedMap<Long, Integer> quantities, ReturnCase.Reason reason) {
        var lines = plan(order, quantities);
        var at = journal.clock().instant();
        var carrier = db.where(Table.SHIPMENT, "order_number", order.number())
                .getLast()
                .carrier();
        var label = "RT%d%02d".formatted(order.number(), of(order.number()).size() + 1);
        db.write(_ -> {
            long id = db.insert(
                    Table.RETURN_CASE,
                    new ReturnCase(
                            0,
                            order.number(),
                            reason,
                            Status.LABEL_SENT,
                            carrier,
                            label,
                            journal.worker().name(),
                            at,
                            at));
            lines.forEach(line -> db.insert(
                    Table.RETURN_LINE, new ReturnLine(0, id, line.item().id(), line.quantity())));
            journal.ofOrder(order.number(), "Return opened, label %s sent to the customer".formatted(label));
            return id;
        });
    }

    /// @throws NotAllowed if its parcel is not expected any more
    public void settle(ReturnCase back, Status status) {
        if (!back.awaited()) {
            throw new NotAllowed(
                    "The return is %s already.".formatted(back.status().label()));
        }
        var at = journal.clock().instant();
        db.write(h -> {
            journal.ofOrder(back.orderNumber(), "Return %s: %s".formatted(back.label(), status.label()));
            return h.execute("update return_case set status = ?, updated = ? where id = ?", status, at, back.id());
        });
    }

    /// What a replacement of these would be.
    ///
    /// @throws NotAllowed if there is not so much that was neither refunded nor replaced
    public List<Goods.Line> planReplacement(Order order, SequencedMap<Long, Integer> quantities) {
        arrived(order);
        return Goods.pick(goods.left(order.number()), quantities, "replaced");
    }

    /// Sends items once more: an order of its own that costs nothing and goes where the first one went.
    ///
    /// @return its number
    /// @throws NotAllowed if there is not so much that was neither refunded nor replaced
    public long replace(Order order, SequencedMap<Long, Integer> quantities) {
        var lines = planReplacement(order, quantities);
        var at = journal.clock().instant();
        return db.write(_ -> {
            long number = Numbering.ofOrders(db).at(at);
            var free = new Terms(order.terms().currency(), order.terms().taxPermille(), null, 0);
            db.insertAll(
                    Table.ORDERS,
                    List.of(new Order(
                            number,
                            order.customer(),
                            Order.Status.PROCESSING,
                            at,
                            0,
                            order.shipTo(),
                            free,
                            order.number())));
            for (var line : lines) {
                var item = line.item();
                db.insert(
                        Table.ORDER_ITEM,
                        new OrderItem(
                                0,
                                number,
                                item.product(),
                                item.sku(),
                                item.name(),
                                line.quantity(),
                                0,
                                0,
                                item.returns()));
            }
            journal.ofOrder(order.number(), "Replacement sent as order %d".formatted(number));
            journal.ofOrder(number, "Made as a replacement for order %d".formatted(order.number()));
            return number;
        });
    }

    private static void arrived(Order order) {
        if (!order.sent()) {
            throw new NotAllowed("Order %d is %s: the customer has nothing of it."
                    .formatted(order.number(), order.status().label()));
        }
    }
}

package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// How many of each item of an order nothing has been done about yet: an item is refunded or replaced, never both.
public record Goods(Db db) {

    public record Line(OrderItem item, int quantity) {}

    /// What can still be refunded or replaced.
    public List<Line> left(long order) {
        var lines = new ArrayList<Line>();
        for (var item : db.where(Table.ORDER_ITEM, "order_number", order)) {
            lines.add(new Line(item, item.quantity() - refunded(item) - replaced(item)));
        }
        return some(lines);
    }

    /// What of it is not on its way back to us, either.
    public List<Line> leftWithCustomer(long order) {
        return some(left(order).stream()
                .map(line -> new Line(line.item, line.quantity - comingBack(line.item)))
                .toList());
    }

    /// These quantities by the items' ids as lines.
    ///
    /// @throws NotAllowed if there is not so much
    static List<Line> pick(List<Line> left, SequencedMap<Long, Integer> quantities, String verb) {
        var picked = new ArrayList<Line>();
        quantities.forEach((id, quantity) -> {
            var most = left.stream()
                    .filter(l -> l.item.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed("Nothing is left of one of these items."));
            if (quantity < 1 || quantity > most.quantity) {
                throw new NotAllowed("Of “%s”, between 1 and %d can be %s, not %d."
                        .formatted(most.item.name(), most.quantity, verb, quantity));
            }
            picked.add(new Line(most.item, quantity));
        });
        return List.copyOf(picked);
    }

    int refunded(OrderItem item) {
        return db.where(Table.REFUND_LINE, "item", item.id()).stream()
                .mapToInt(RefundLine::quantity)
                .sum();
    }

    private int replaced(OrderItem item) {
        return db.where(Table.ORDERS, "replaces", item.orderNumber()).stream()
                .filter(order -> order.status() != Order.Status.CANCELLED)
                .flatMap(order -> db.where(Table.ORDER_ITEM, "order_number", order.number()).stream())
                .filter(other -> other.product() == item.product())
                .mapToInt(OrderItem::quantity)
                .sum();
    }

    private int comingBack(OrderItem item) {
        return db.where(Table.RETURN_LINE, "item", item.id()).stream()
                .filter(line -> db.find(Table.RETURN_CASE, line.returnCase())
                        .filter(back -> back.status() != ReturnCase.Status.CANCELLED)
                        .isPresent())
                .mapToInt(line -> line.quantity())
                .sum();
    }

    private static List<Line> some(List<Line> lines) {
        return lines.stream().filter(line -> line.quantity > 0).toList();
    }
}

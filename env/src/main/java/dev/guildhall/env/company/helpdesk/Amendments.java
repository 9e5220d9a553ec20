package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Instant;

/// Records made to say what no work at the helpdesk would have made them say, as happens when several
/// programs write them. To be used before the work begins.
public final class Amendments {
    private final Db db;

    Amendments(Db db) {
        this.db = db;
    }

    /// So much was taken for the order, whatever it costs.
    public void paid(Order order, long cents) {
        db.write(h -> h.execute("update payment set cents = ? where order_number = ?", cents, order.number()));
    }

    /// What was paid for the order was taken once more at that moment.
    public void paidAgain(Order order, Instant at) {
        db.where(Table.PAYMENT, "order_number", order.number())
                .forEach(once -> db.insert(
                        Table.PAYMENT, new Payment(0, order.number(), once.method(), once.detail(), once.cents(), at)));
    }

    /// The order's parcel left and arrived at these moments, in whatever order.
    public void parcel(Order order, Instant shipped, Instant delivered) {
        db.write(h -> h.execute(
                "update shipment set shipped = ?, delivered = ? where order_number = ?",
                shipped,
                delivered,
                order.number()));
    }
}

package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.store.Db;
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

    /// The order's parcel left and arrived at these moments, in whatever order.
    public void parcel(Order order, Instant shipped, Instant delivered) {
        db.write(h -> h.execute(
                "update shipment set shipped = ?, delivered = ? where order_number = ?",
                shipped,
                delivered,
                order.number()));
    }
}

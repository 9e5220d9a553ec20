package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.ShipmentItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Orders, and what may be done to them besides refunding.
public record Orders(Db db, Journal journal) {
    private static final RowMapper<Row> ROW = Rows.of(Row.class);

    /// A line of the list of orders.
    ///
    /// @param items the names of what was bought
    public record Row(
            long number,
            long customer,
            String customerName,
            String customerEmail,
            Order.Status status,
            Instant placed,
            Currency currency,
            long paidCents,
            long refundedCents,
            String items) {}

    public Optional<Order> find(long number) {
        return db.find(Table.ORDERS, number);
    }

    public List<OrderItem> items(long order) {
        return db.where(Table.ORDER_ITEM, "order_number", order);
    }

    public List<Shipment> shipments(long order) {
        return db.where(Table.SHIPMENT, "order_number", order);
    }

    /// What is in a parcel.
    public List<ShipmentItem> contents(long shipment) {
        return db.where(Table.SHIPMENT_ITEM, "shipment", shipment);
    }

    public List<Payment> payments(long order) {
        return db.where(Table.PAYMENT, "order_number", order);
    }

    /// Those in whose number, items or customer's name and e-mail address the words occur; newest first.
    public List<Row> list(Optional<Order.Status> status, String words) {
        var wanted = new Words(words);
        return all().stream()
                .filter(row -> status.map(s -> s == row.status).orElse(true))
                .filter(row -> wanted.in(row.number, row.customerName, row.customerEmail, row.items))
                .toList();
    }

    public List<Row> of(long customer) {
        return all().stream().filter(row -> row.customer == customer).toList();
    }

    private List<Row> all() {
        var sql = """
                select o.number, o.customer, c.name customer_name, c.email customer_email, o.status, o.placed, o.currency,
                       (select coalesce(sum(p.cents), 0) from payment p where p.order_number = o.number) paid_cents,
                       (select coalesce(sum(r.cents), 0) from refund r where r.order_number = o.number) refunded_cents,
                       (select listagg(i.name, ', ') within group (order by i.id)
                        from order_item i where i.order_number = o.number) items
                from orders o join customer c on c.id = o.customer
                order by o.placed desc, o.number desc
                """;
        return db.read(h -> h.select(sql).map(ROW).list());
    }

    /// @throws NotAllowed once the order has shipped
    public void changeAddress(Order order, Address to) {
        if (!order.beforeShipping()) {
            throw new NotAllowed("The address can no longer be changed: order %d is %s."
                    .formatted(order.number(), order.status().label()));
        }
        if (order.shipTo().equals(to)) {
            return;
        }
        db.write(h -> {
            journal.ofOrder(order.number(), "Address changed to " + to.line());
            return h.execute(
                    "update orders set recipient = ?, street = ?, postcode = ?, city = ?, country = ? where number = ?",
                    to.recipient(),
                    to.street(),
                    to.postcode(),
                    to.city(),
                    to.country(),
                    order.number());
        });
    }

    /// Stops an order and pays back all that is left of it.
    ///
    /// @throws NotAllowed once the order has shipped
    public void cancel(Order order, Refunds refunds) {
        if (!order.beforeShipping()) {
            throw new NotAllowed("The order can no longer be cancelled: it is %s."
                    .formatted(order.status().label()));
        }
        db.write(h -> {
            if (refunds.left(order.number()).cents() > 0) {
                var all = refunds.plan(order.number(), new Refunds.Full());
                refunds.issue(order.number(), all, Refund.To.PAYMENT, Refund.Reason.CANCELLED, "");
            }
            journal.ofOrder(order.number(), "Order cancelled");
            return h.execute("update orders set status = ? where number = ?", Order.Status.CANCELLED, order.number());
        });
    }
}

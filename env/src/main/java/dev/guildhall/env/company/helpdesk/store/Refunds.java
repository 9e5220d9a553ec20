package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What can be given back for an order: never more than was paid, of no item more than was bought and not replaced.
public record Refunds(Db db, Journal journal, Goods goods) {

    /// What an agent asks for.
    public sealed interface Wanted {}

    /// All that is left, shipping included.
    public record Full() implements Wanted {}

    public record Amount(long cents) implements Wanted {}

    /// @param quantities by the items' ids
    public record Items(SequencedMap<Long, Integer> quantities) implements Wanted {}

    /// What would be paid back.
    public record Plan(long cents, List<Line> lines) {

        /// @param cents what was paid for so many, after the coupon
        public record Line(OrderItem item, int quantity, long cents) {
            /// The next so many after those that are gone.
            static Line of(OrderItem item, int gone, int quantity) {
                return new Line(item, quantity, item.paidCents(gone, quantity));
            }
        }
    }

    /// @param items those of which some are left
    public record Left(Terms terms, long paid, long refunded, List<Plan.Line> items) {
        public long cents() {
            return paid - refunded;
        }

        /// What was paid for those of an item that are left.
        public long worth(OrderItem item) {
            return items.stream()
                    .filter(line -> line.item().id() == item.id())
                    .mapToLong(Plan.Line::cents)
                    .sum();
        }
    }

    /// What goes back to one of the means of payment.
    public record Share(Payment payment, long cents) {}

    public List<Refund> of(long order) {
        return db.where(Table.REFUND, "order_number", order);
    }

    /// How many of an order's items have been refunded, by the items' ids.
    public Map<Long, Integer> quantities(long order) {
        return of(order).stream()
                .flatMap(refund -> db.where(Table.REFUND_LINE, "refund", refund.id()).stream())
                .collect(Collectors.toMap(RefundLine::item, RefundLine::quantity, Integer::sum));
    }

    public Left left(long order) {
        var refunds = of(order);
        var items = goods.left(order).stream()
                .map(line -> Plan.Line.of(line.item(), goods.refunded(line.item()), line.quantity()))
                .toList();
        long paid = db.where(Table.PAYMENT, "order_number", order).stream()
                .mapToLong(Payment::cents)
                .sum();
        var terms = db.find(Table.ORDERS, order).orElseThrow().terms();
        return new Left(terms, paid, refunds.stream().mapToLong(Refund::cents).sum(), items);
    }

    /// @throws NotAllowed if there is not so much to give back
    public Plan plan(long order, Wanted wanted) {
        var left = left(order);
        var plan = switch (wanted) {
            case Full _ -> new Plan(left.cents(), left.items());
            case Amount(long cents) -> new Plan(cents, List.of());
            case Items(var quantities) -> ofItems(order, quantities);
        };
        if (plan.cents <= 0) {
            throw new NotAllowed(
                    left.cents() == 0
                            ? "Nothing is left to refund."
                            : "Refund more than %s.".formatted(left.terms.show(0)));
        }
        if (plan.cents > left.cents()) {
            throw new NotAllowed("That is %s, but only %s is left to refund."
                    .formatted(left.terms.show(plan.cents), left.terms.show(left.cents())));
        }
        return plan;
    }

    private Plan ofItems(long order, SequencedMap<Long, Integer> quantities) {
        var lines = Goods.pick(goods.left(order), quantities, "refunded").stream()
                .map(line -> Plan.Line.of(line.item(), goods.refunded(line.item()), line.quantity()))
                .toList();
        return new Plan(lines.stream().mapToLong(Plan.Line::cents).sum(), lines);
    }

    /// Pays it back.
    public void issue(long order, Plan plan, Refund.To destination, Refund.Reason reason, String note) {
        var agent = journal.worker().name();
        var at = journal.clock().instant();
        db.write(_ -> {
            long id = db.insert(Table.REFUND, new Refund(0, order, plan.cents, destination, reason, note, agent, at));
            for (var line : plan.lines) {
                db.insert(Table.REFUND_LINE, new RefundLine(0, id, line.item().id(), line.quantity(), line.cents()));
            }
            journal.ofOrder(
                    order,
                    "Refund of %s to %s (%s)"
                            .formatted(left(order).terms.show(plan.cents), destination.label(), reason.label()));
            return id;
        });
    }

    /// Where a refund to the original payment goes: to what was paid by card, wallet or bank first, then to the
    /// gift card. What went back before counts.
    public List<Share> shares(long order, long cents) {
        var shares = new ArrayList<Share>();
        long before = of(order).stream()
                .filter(r -> r.destination() == Refund.To.PAYMENT)
                .mapToLong(Refund::cents)
                .sum();
        long open = cents;
        var payments = db.where(Table.PAYMENT, "order_number", order).stream()
                .sorted(Comparator.comparing((Payment p) -> p.method() == Payment.Method.GIFT_CARD))
                .toList();
        for (var payment : payments) {
            long used = Math.min(before, payment.cents());
            before -= used;
            long share = Math.min(open, payment.cents() - used);
            open -= share;
            if (share > 0) {
                shares.add(new Share(payment, share));
            }
        }
        return List.copyOf(shares);
    }
}

package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.ShipmentItem;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Four months of orders: what was bought, sent, paid and given back.
final class Trade {
    private static final int ORDERS = 120;
    private static final int DAYS = 115;
    private static final List<Refund.Reason> REASONS =
            List.of(Refund.Reason.DAMAGED, Refund.Reason.MISSING, Refund.Reason.WRONG_ITEM, Refund.Reason.RETURNED);

    final List<Order> orders = new ArrayList<>();
    final List<OrderItem> items = new ArrayList<>();
    final List<Shipment> shipments = new ArrayList<>();
    private final List<ShipmentItem> contents = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<RefundLine> refundLines = new ArrayList<>();
    private final List<ReturnCase> returns = new ArrayList<>();
    private final List<ReturnLine> returnLines = new ArrayList<>();

    private final Draw draw;
    private final Instant now;
    private final List<CustomerAddress> addresses;
    private final List<Product> products;
    private final List<Agent> agents;

    Trade(Draw draw, Instant now, List<CustomerAddress> addresses, List<Product> products, List<Agent> agents) {
        this.draw = draw;
        this.now = now;
        this.addresses = addresses;
        this.products = products;
        this.agents = agents;
        var days = new ArrayList<Instant>();
        for (int i = 0; i < ORDERS; i++) {
            int age = i < ORDERS / 8 ? draw.between(0, 2) : draw.between(3, DAYS);
            days.add(draw.daysBefore(now, age));
        }
        days.sort(null);
        long number = draw.between(104, 870) * 1000L;
        for (var placed : days) {
            number += draw.between(2, 6);
            order(number, placed);
        }
        goodwill();
    }

    /// One customer who came after the window took the store credit that the policy offers.
    private void goodwill() {
        var window = Duration.ofDays(30);
        shipments.stream()
                .filter(shipment -> refunds.stream().noneMatch(r -> r.orderNumber() == shipment.orderNumber()))
                .findFirst()
                .ifPresent(shipment -> {
                    var delivered = Objects.requireNonNull(shipment.delivered(), "the oldest parcels have arrived");
                    var item = items.stream()
                            .filter(i -> i.orderNumber() == shipment.orderNumber())
                            .findFirst()
                            .orElseThrow();
                    refunds.add(new Refund(
                            refunds.size() + 1L,
                            shipment.orderNumber(),
                            Math.round(item.paidCents() * 0.2),
                            Refund.To.STORE_CREDIT,
                            Refund.Reason.GOODWILL,
                            "",
                            draw.one(agents).name(),
                            delivered.plus(window).plus(Duration.ofHours(draw.between(20, 200)))));
                });
    }

    void store(Db db) {
        db.insertAll(Table.ORDERS, orders);
        db.insertAll(Table.ORDER_ITEM, items);
        db.insertAll(Table.SHIPMENT, shipments);
        db.insertAll(Table.SHIPMENT_ITEM, contents);
        db.insertAll(Table.PAYMENT, payments);
        db.insertAll(Table.REFUND, refunds);
        db.insertAll(Table.REFUND_LINE, refundLines);
        db.insertAll(Table.RETURN_CASE, returns);
        db.insertAll(Table.RETURN_LINE, returnLines);
    }

    private void order(long number, Instant placed) {
        var at = draw.one(addresses);
        var country = at.address().country();
        var basket = new Basket(lines(), currency(country), coupon());
        var terms = basket.terms(country);
        var bought = basket.items(number, items.size() + 1L, terms);
        items.addAll(bought);
        long shipping = basket.currency().price(draw.one(List.of(0L, 495L, 495L, 895L)));
        long paid = bought.stream().mapToLong(OrderItem::paidCents).sum() + shipping;
        var age = Duration.between(placed, now);
        Order.Status status;
        if (age.toDays() > 2 && draw.oneIn(25)) {
            status = Order.Status.CANCELLED;
            var later = placed.plus(Duration.ofMinutes(draw.between(20, 600)));
            refund(number, paid, bought, Refund.Reason.CANCELLED, later);
        } else {
            status = ship(number, placed, bought);
        }
        orders.add(new Order(number, at.customer(), status, placed, shipping, at.address(), terms, null));
        pay(number, paid, placed);
    }

    private void pay(long number, long paid, Instant placed) {
        var method = draw.one(List.of(Payment.Method.CARD, Payment.Method.WALLET, Payment.Method.BANK_TRANSFER));
        var detail = switch (method) {
            case CARD, BANK_TRANSFER, GIFT_CARD -> "ending " + draw.digits(4);
            case WALLET -> "account " + draw.digits(6);
        };
        long byGiftCard = draw.oneIn(8) ? Math.min(draw.one(List.of(1000L, 2500L)), paid / 2) : 0;
        payments.add(new Payment(payments.size() + 1, number, method, detail, paid - byGiftCard, placed));
        if (byGiftCard > 0) {
            var card = "ending " + draw.digits(4);
            payments.add(new Payment(payments.size() + 1, number, Payment.Method.GIFT_CARD, card, byGiftCard, placed));
        }
    }

    /// Where another currency is at home, half of the customers pay in it.
    private Currency currency(String country) {
        return draw.oneIn(2) ? Currency.at(country) : Currency.EUR;
    }

    private Optional<Basket.Coupon> coupon() {
        int percent = draw.one(List.of(10, 15, 20));
        return draw.oneIn(6) ? Optional.of(new Basket.Coupon("HOME" + percent, percent)) : Optional.empty();
    }

    private List<Basket.Line> lines() {
        var lines = new ArrayList<Basket.Line>();
        var taken = new HashSet<Product>();
        int count = draw.one(List.of(1, 1, 2, 2, 3, 4));
        while (lines.size() < count) {
            var product = draw.one(products);
            if (taken.add(product)) {
                lines.add(new Basket.Line(product, draw.one(List.of(1, 1, 1, 2, 3))));
            }
        }
        return lines;
    }

    /// One parcel, or two of which the second leaves some days later.
    private Order.Status ship(long number, Instant placed, List<OrderItem> bought) {
        var shipped = placed.plus(Duration.ofHours(draw.between(20, 44)));
        if (shipped.isAfter(now)) {
            return Order.Status.PROCESSING;
        }
        boolean apart = bought.size() > 1 && draw.oneIn(5);
        int first = apart ? 1 : bought.size();
        var delivered = parcel(number, shipped, bought.subList(0, first));
        var later = shipped.plus(Duration.ofHours(draw.between(40, 90)));
        if (apart) {
            delivered = later.isAfter(now) ? null : parcel(number, later, bought.subList(first, bought.size()));
        }
        if (delivered == null) {
            return Order.Status.SHIPPED;
        }
        var claimed = delivered.plus(Duration.ofHours(draw.between(20, 200)));
        if (draw.oneIn(9) && claimed.isBefore(now)) {
            var item = draw.one(bought);
            var drawn = draw.one(REASONS);
            boolean stays = drawn == Refund.Reason.RETURNED && !item.returns().returnable();
            var reason = stays ? Refund.Reason.DAMAGED : drawn;
            refund(number, item.paidCents(), List.of(item), reason, claimed);
            sentBack(item, reason, claimed);
        }
        return Order.Status.DELIVERED;
    }

    /// When it arrived; null while it is on its way.
    private @Nullable Instant parcel(long number, Instant shipped, List<OrderItem> inside) {
        var arrives = shipped.plus(Duration.ofHours(draw.between(44, 100)));
        var delivered = arrives.isAfter(now) ? null : arrives;
        shipments.add(numbered(Catalogue.shipment(draw, number, shipped, delivered), shipments.size() + 1));
        for (var item : inside) {
            contents.add(new ShipmentItem(contents.size() + 1, shipments.size(), item.id(), item.quantity()));
        }
        return delivered;
    }

    /// What was not wanted, or was not what was ordered, came back before it was paid.
    private void sentBack(OrderItem item, Refund.Reason why, Instant paid) {
        if (why != Refund.Reason.RETURNED && why != Refund.Reason.WRONG_ITEM) {
            return;
        }
        var reason = why == Refund.Reason.RETURNED ? ReturnCase.Reason.UNWANTED : ReturnCase.Reason.WRONG_ITEM;
        long id = returns.size() + 1L;
        returns.add(new ReturnCase(
                id,
                item.orderNumber(),
                reason,
                ReturnCase.Status.RECEIVED,
                shipments.getLast().carrier(),
                "RT%d01".formatted(item.orderNumber()),
                draw.one(agents).name(),
                paid.minus(Duration.ofHours(draw.between(8, 19))),
                paid));
        returnLines.add(new ReturnLine(returnLines.size() + 1, id, item.id(), item.quantity()));
    }

    private static Shipment numbered(Shipment s, long id) {
        return new Shipment(id, s.orderNumber(), s.carrier(), s.tracking(), s.shipped(), s.delivered());
    }

    private void refund(long order, long cents, List<OrderItem> of, Refund.Reason reason, Instant at) {
        long id = refunds.size() + 1L;
        refunds.add(new Refund(
                id,
                order,
                cents,
                Refund.To.PAYMENT,
                reason,
                "",
                draw.one(agents).name(),
                at));
        for (var item : of) {
            refundLines.add(new RefundLine(refundLines.size() + 1, id, item.id(), item.quantity(), item.paidCents()));
        }
    }
}

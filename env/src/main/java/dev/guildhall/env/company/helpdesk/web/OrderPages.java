package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Activity;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Orders;
import dev.guildhall.env.company.helpdesk.store.Paged;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;
import java.util.Optional;

/// The orders, and cancelling one.
public final class OrderPages {
    private OrderPages() {}

    public record All(Frame frame, Optional<Order.Status> status, String words, Paged<Orders.Row> orders) {
        public String linkTo(int page) {
            return Links.orders(status.map(Enum::name).orElse(""), words, page);
        }

        public String linkTo(Optional<Order.Status> other) {
            return Links.orders(other.map(Enum::name).orElse(""), words, 1);
        }
    }

    public record One(
            Frame frame,
            OrderCard card,
            Customer customer,
            List<Payment> payments,
            List<Refund> refunds,
            List<Activity> history) {}

    public record Cancel(Frame frame, OrderCard card) {}

    static void list(Visit visit) {
        var status = visit.choice("status", Order.Status.class);
        var words = visit.text("q");
        var found = visit.desk().orders().list(status, words);
        visit.show(
                "orders", new All(visit.frame("Orders", Section.ORDERS), status, words, Paged.of(found, visit.page())));
    }

    static void show(Visit visit) {
        var desk = visit.desk();
        var order = order(visit);
        visit.show(
                "order",
                new One(
                        visit.frame("Order " + order.number(), Section.ORDERS),
                        OrderCard.of(desk, order),
                        desk.customers().find(order.customer()).orElseThrow(),
                        desk.orders().payments(order.number()),
                        desk.refunds().of(order.number()),
                        desk.journal().order(order.number())));
    }

    static void askCancel(Visit visit) {
        var order = order(visit);
        if (!order.beforeShipping()) {
            throw new NotAllowed("The order can no longer be cancelled: it is %s."
                    .formatted(order.status().label()));
        }
        visit.show(
                "cancel",
                new Cancel(
                        visit.frame("Cancel order " + order.number(), Section.ORDERS),
                        OrderCard.of(visit.desk(), order)));
    }

    static void cancel(Visit visit) {
        var order = order(visit);
        visit.desk().orders().cancel(order, visit.desk().refunds());
        visit.done("/orders/" + order.number(), "The order was cancelled.");
    }

    static Order order(Visit visit) {
        return visit.desk()
                .orders()
                .find(visit.number())
                .orElseThrow(() -> new Missing("There is no order with this number."));
    }
}

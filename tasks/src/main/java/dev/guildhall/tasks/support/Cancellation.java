package dev.guildhall.tasks.support;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;
import java.util.List;

/// An order that has not left is to be stopped, and all that was paid for it given back.
///
/// @param items how many items it has
public record Cancellation(Order order, long paid, int items) {

    public List<Check> goals() {
        return List.of(
                TicketChecks.goal(
                        "order %d is cancelled".formatted(order.number()),
                        3,
                        state -> state.order(order.number())
                                .<Verdict>map(o -> o.status() == Order.Status.CANCELLED
                                        ? new Verdict.Met()
                                        : new Verdict.NotMet(
                                                "it is " + o.status().label()))
                                .orElse(new Verdict.NotMet("the order is gone"))),
                TicketChecks.goal(
                        "all %s of order %d are paid back".formatted(Money.show(paid), order.number()),
                        1,
                        this::paidBack));
    }

    private Verdict paidBack(HelpdeskState state) {
        long lines = state.refunds(order.number()).stream()
                .flatMap(refund -> state.refundLines(refund.id()).stream())
                .map(RefundLine::item)
                .distinct()
                .count();
        long cents = state.refundedCents(order.number());
        return cents == paid && lines == items
                ? new Verdict.Met()
                : new Verdict.NotMet("paid back: %s for %d items".formatted(Money.show(cents), lines));
    }

    public Permit[] permits() {
        return new Permit[] {
            Permit.alter("orders", order.number(), "status"),
            Permit.add("refund", 1).where("order_number", order.number()),
            Permit.add("refund_line", items)
        };
    }

    /// By eyes and hands.
    public Solution solution() {
        return Tour.toOrder(order)
                .then(
                        click(button("Cancel order")),
                        see(text("Cancel order " + order.number())),
                        click(button("Cancel this order")),
                        see(text("The order was cancelled.")));
    }
}

package dev.guildhall.tasks.support;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;
import java.util.List;

/// A sum is to be given back for an order, and no item taken off it.
public record AmountRefund(Order order, long cents, Refund.To to, Refund.Reason reason) {

    public List<Check> goals() {
        return List.of(
                TicketChecks.goal(
                        "%s of order %d is refunded, and no more".formatted(Money.show(cents), order.number()),
                        3,
                        state -> {
                            var refunds = state.refunds(order.number()).stream()
                                    .map(Refund::cents)
                                    .toList();
                            return refunds.equals(List.of(cents))
                                    ? new Verdict.Met()
                                    : new Verdict.NotMet("refunded: "
                                            + refunds.stream().map(Money::show).toList());
                        }),
                ItemRefund.goesTo(order, to),
                ItemRefund.becauseOf(order, reason));
    }

    public Permit permit() {
        return Permit.add("refund", 1).where("order_number", order.number());
    }

    /// By eyes and hands.
    public Solution solution() {
        return Tour.toOrder(order)
                .then(
                        click(button("Refund")),
                        see(text("Refund order " + order.number())),
                        click(tick("Partial amount")),
                        fill(field("Amount in euros"), "%d.%02d".formatted(cents / 100, cents % 100)),
                        click(tick(reason.label())),
                        click(tick(to.label())),
                        click(button("Review refund")),
                        click(button("Issue refund")));
    }
}

package dev.guildhall.tasks.support;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// One of a product, and nothing else of its order, is to be paid back to the way it was paid.
///
/// @param cents what was paid for it
public record ItemRefund(Order order, Product product, long cents) {

    /// Of an order without a coupon.
    public ItemRefund(Order order, Product product) {
        this(order, product, product.cents());
    }

    public List<Check> goals(Refund.Reason reason) {
        return List.of(
                TicketChecks.goal(
                        "one %s of order %d is refunded, and nothing else of it"
                                .formatted(product.name(), order.number()),
                        3,
                        this::refunded),
                goesTo(order, Refund.To.PAYMENT),
                becauseOf(order, reason));
    }

    static Check goesTo(Order order, Refund.To to) {
        return some(
                order,
                "the refund goes to " + (to == Refund.To.PAYMENT ? "the original payment" : "store credit"),
                refund -> refund.destination() == to);
    }

    static Check becauseOf(Order order, Refund.Reason reason) {
        return some(
                order, "its reason is " + reason.label().toLowerCase(Locale.ROOT), refund -> refund.reason() == reason);
    }

    private static Check some(Order order, String claim, Predicate<Refund> so) {
        return TicketChecks.goal(
                claim,
                1,
                state -> state.refunds(order.number()).stream().anyMatch(so)
                        ? new Verdict.Met()
                        : new Verdict.NotMet("refunds: " + state.refunds(order.number())));
    }

    private Verdict refunded(HelpdeskState state) {
        var refunds = state.refunds(order.number());
        if (refunds.size() != 1) {
            return new Verdict.NotMet("%d refunds of the order".formatted(refunds.size()));
        }
        var refund = refunds.getFirst();
        var names = state.refundLines(refund.id()).stream()
                .map(line -> quantityAndName(state, line))
                .toList();
        return names.equals(List.of("1 " + product.name())) && refund.cents() == cents
                ? new Verdict.Met()
                : new Verdict.NotMet(
                        "refunded %s for %s".formatted(order.terms().show(refund.cents()), names));
    }

    private String quantityAndName(HelpdeskState state, RefundLine line) {
        return state.items(order.number()).stream()
                .filter(item -> item.id() == line.item())
                .findFirst()
                .map(item -> line.quantity() + " " + item.name())
                .orElse("an item of another order");
    }

    public Permit[] permits() {
        return new Permit[] {Permit.add("refund", 1).where("order_number", order.number()), Permit.add("refund_line", 1)
        };
    }

    /// By eyes and hands.
    public Solution solution(Refund.Reason reason) {
        return Tour.toOrder(order)
                .then(
                        click(button("Refund")),
                        see(text("Refund order " + order.number())),
                        click(tick("").inRowOf(product.name())),
                        fill(Target.of("", Kind.TEXT_FIELD).inRowOf(product.name()), "1"),
                        click(tick(reason.label())),
                        click(tick(Refund.To.PAYMENT.label())),
                        click(button("Review refund")),
                        click(button("Issue refund")));
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Refunds;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;

/// Refunding in three steps: ask, review, issue. What was asked for travels in the address and is checked
/// at each step.
public final class RefundPages {
    private RefundPages() {}

    public record Ask(Frame frame, OrderCard card, RefundForm form) {}

    /// @param shares the means of payment that it goes to; empty if it becomes store credit
    /// @param seen how many refunds the order had, so that a form sent twice pays once
    public record Review(
            Frame frame,
            OrderCard card,
            RefundForm form,
            Refunds.Plan plan,
            Refund.To destination,
            Refund.Reason reason,
            List<Refunds.Share> shares,
            int seen) {

        /// To the form, filled in as it was.
        public String back() {
            return Links.refund(card.order().number(), form);
        }
    }

    static void ask(Visit visit) {
        var card = OrderCard.of(visit.desk(), OrderPages.order(visit));
        if (card.left().cents() == 0) {
            throw new NotAllowed("Nothing is left to refund on order %d."
                    .formatted(card.order().number()));
        }
        visit.show("refund", asked(visit, card, RefundForm.of(visit, card.left())));
    }

    static void review(Visit visit) {
        var card = OrderCard.of(visit.desk(), OrderPages.order(visit));
        var form = RefundForm.of(visit, card.left());
        switch (form.check(visit.desk().refunds(), card.order().number())) {
            case RefundForm.Right(var plan, var to, var reason) -> {
                var frame = visit.frame("Confirm refund", Section.ORDERS);
                var shares = to == Refund.To.PAYMENT
                        ? visit.desk().refunds().shares(card.order().number(), plan.cents())
                        : List.<Refunds.Share>of();
                visit.show("refund-review", new Review(frame, card, form, plan, to, reason, shares, seen(visit, card)));
            }
            case RefundForm.Wrong(var wrong) -> visit.showAgain("refund", asked(visit, card, wrong));
        }
    }

    static void issue(Visit visit) {
        var card = OrderCard.of(visit.desk(), OrderPages.order(visit));
        var path = "/orders/" + card.order().number();
        if (!visit.text("seen").equals(Integer.toString(seen(visit, card)))) {
            visit.done(path, "The refund was issued once. It was not issued a second time.");
            return;
        }
        var form = RefundForm.of(visit, card.left());
        switch (form.check(visit.desk().refunds(), card.order().number())) {
            case RefundForm.Right(var plan, var to, var reason) -> {
                visit.desk().refunds().issue(card.order().number(), plan, to, reason, form.note());
                var where = to == Refund.To.PAYMENT ? "the original payment method" : "store credit";
                visit.done(path, "A refund of %s to %s was issued.".formatted(card.show(plan.cents()), where));
            }
            case RefundForm.Wrong(var wrong) -> visit.showAgain("refund", asked(visit, card, wrong));
        }
    }

    private static Ask asked(Visit visit, OrderCard card, RefundForm form) {
        var title = "Refund order " + card.order().number();
        return new Ask(visit.frame(title, Section.ORDERS), card, form);
    }

    private static int seen(Visit visit, OrderCard card) {
        return visit.desk().refunds().of(card.order().number()).size();
    }
}

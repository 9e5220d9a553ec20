package dev.guildhall.tasks.support.refunddamaged;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One item of several arrived broken: it alone is refunded, to the way it was paid.
public final class RefundDamaged implements Task {

    @Override
    public String id() {
        return "support/refund-damaged";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(40);
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        // Dearer things need a picture first; that is another story.
        var bought = setup.anyProducts(chance, 12).stream()
                .filter(product -> product.cents() < 200_00)
                .limit(2 + chance.nextInt(3))
                .toList();
        var wanted = NewOrder.by(customer).deliveredDaysAgo(2 + chance.nextInt(8));
        for (var product : bought) {
            wanted = wanted.with(product, 1 + chance.nextInt(2));
        }
        var order = setup.order(wanted);
        var broken = bought.get(chance.nextInt(bought.size()));
        var ticket = setup.ticket(NewTicket.from(
                        customer, "Broken on arrival", """
                        Hello,

                        my order %d arrived, but one %s is broken. The rest is fine and I would like to keep it.
                        Could you refund the broken one, please?

                        Kind regards
                        %s
                        """.formatted(order.number(), broken.name(), customer.name()))
                .about(order));
        var checks = new TicketChecks(ticket.number());
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                List.of(
                        TicketChecks.goal(
                                "one %s of order %d is refunded, and nothing else of it"
                                        .formatted(broken.name(), order.number()),
                                3,
                                state -> refunded(state, order, broken)),
                        TicketChecks.goal(
                                "the refund goes to the original payment",
                                1,
                                state -> state.refunds(order.number()).stream()
                                                .anyMatch(r -> r.destination() == Refund.To.PAYMENT)
                                        ? new Verdict.Met()
                                        : new Verdict.NotMet("refunds: " + state.refunds(order.number()))),
                        TicketChecks.goal(
                                "its reason is a damaged item",
                                1,
                                state -> state.refunds(order.number()).stream()
                                                .anyMatch(r -> r.reason() == Refund.Reason.DAMAGED)
                                        ? new Verdict.Met()
                                        : new Verdict.NotMet("refunds: " + state.refunds(order.number()))),
                        checks.replied(
                                "says that %s is refunded".formatted(Money.show(broken.cents())),
                                2,
                                reply -> reply.amounts().equals(Set.of(broken.cents()))),
                        checks.statusIs(Ticket.Status.SOLVED, 1),
                        checks.untouchedBut(
                                Permit.add("refund", 1).where("order_number", order.number()),
                                Permit.add("refund_line", 1))),
                solution(ticket, customer, order, broken));
    }

    private static Verdict refunded(HelpdeskState state, Order order, Product broken) {
        var refunds = state.refunds(order.number());
        if (refunds.size() != 1) {
            return new Verdict.NotMet("%d refunds of the order".formatted(refunds.size()));
        }
        var refund = refunds.getFirst();
        var names = state.refundLines(refund.id()).stream()
                .map(line -> quantityAndName(state, order, line))
                .toList();
        return names.equals(List.of("1 " + broken.name())) && refund.cents() == broken.cents()
                ? new Verdict.Met()
                : new Verdict.NotMet("refunded %s for %s".formatted(Money.show(refund.cents()), names));
    }

    private static String quantityAndName(HelpdeskState state, Order order, RefundLine line) {
        return state.items(order.number()).stream()
                .filter(item -> item.id() == line.item())
                .findFirst()
                .map(item -> line.quantity() + " " + item.name())
                .orElse("an item of another order");
    }

    private static Solution solution(Ticket ticket, Customer customer, Order order, Product broken) {
        return Tour.toOrder(order)
                .then(
                        click(button("Refund")),
                        see(text("Refund order " + order.number())),
                        click(tick("").inRowOf(broken.name())),
                        fill(Target.of("", Kind.TEXT_FIELD).inRowOf(broken.name()), "1"),
                        click(tick(Refund.Reason.DAMAGED.label())),
                        click(tick(Refund.To.PAYMENT.label())),
                        click(button("Review refund")),
                        click(button("Issue refund")))
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(
                        """
                        Dear %s, I am sorry that the %s arrived broken. %s goes back to the way you paid, within 3 to 5 working days. Please keep the rest.
                        """.formatted(customer.name(), broken.name(), Money.show(broken.cents()))
                                .strip(),
                        Ticket.Status.SOLVED))
                .then(finish("Refunded one %s and told the customer.".formatted(broken.name())));
    }
}

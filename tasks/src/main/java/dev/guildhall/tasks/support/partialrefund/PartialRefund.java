package dev.guildhall.tasks.support.partialrefund;

import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.ItemRefund;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// One item of an order with a coupon arrived broken. With an even seed it is still to be refunded, at what was
/// really paid for it; with an odd one a colleague has refunded or replaced it already.
public final class PartialRefund implements Task {

    @Override
    public String id() {
        return "support/partial-refund";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(50);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Whether the broken item has been refunded or replaced already.",
                "What was really paid for it after the coupon, and how much of that is VAT.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        var country = setup.addresses(customer).getFirst().address().country();
        int percent = List.of(10, 15, 20).get(chance.nextInt(3));
        var bought = setup.anyProducts(chance, 2 + chance.nextInt(3));
        var wanted = NewOrder.by(customer).deliveredDaysAgo(4 + chance.nextInt(8));
        for (var product : bought) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted.coupon("HOME" + percent, percent).in(Currency.at(country)));
        int which = chance.nextInt(bought.size());
        var broken = setup.items(order).get(which);
        var letter = Letter.of(order, broken.name(), customer);
        var ticket = setup.ticket(
                NewTicket.from(customer, letter.subject(), letter.body()).about(order));
        var refund = new ItemRefund(order, bought.get(which), broken.paidCents());
        boolean due = office.world().seed() % 2 == 0;
        var brief = Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name()));
        if (due) {
            return new WorkOrder(brief, office.helpdesk(), dueChecks(ticket, refund), dueSolution(ticket, refund));
        }
        var settled = settled(setup, chance, order, broken);
        return new WorkOrder(
                brief, office.helpdesk(), settledChecks(ticket, settled), settledSolution(ticket, order, settled));
    }

    private static List<Check> dueChecks(Ticket ticket, ItemRefund refund) {
        var checks = new TicketChecks(ticket.number());
        var terms = refund.order().terms();
        long vat = terms.taxIn(refund.cents());
        var all = new ArrayList<>(refund.goals(Refund.Reason.DAMAGED));
        all.add(checks.replied(
                "says that %s is refunded".formatted(terms.show(refund.cents())),
                2,
                reply -> reply.amounts().contains(refund.cents())));
        all.add(checks.replied(
                "says that %s of it is VAT".formatted(terms.show(vat)),
                1,
                reply -> reply.amounts().contains(vat)));
        all.add(checks.neverReplied(
                "names another amount", reply -> !Set.of(refund.cents(), vat).containsAll(reply.amounts())));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(checks.untouchedBut(refund.permits()));
        return List.copyOf(all);
    }

    private static Solution dueSolution(Ticket ticket, ItemRefund refund) {
        var terms = refund.order().terms();
        return refund.solution(Refund.Reason.DAMAGED)
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(
                        "I am sorry that it arrived broken. %s goes back to the way you paid, within 3 to 5 working days. VAT in it: %s."
                                .formatted(terms.show(refund.cents()), terms.show(terms.taxIn(refund.cents()))),
                        Ticket.Status.SOLVED))
                .then(finish("Refunded what was paid for the item."));
    }

    /// What a colleague did, as the reply must name it.
    ///
    /// @param number an amount in cents, or the number of an order
    private record Settled(String words, long number, boolean paid) {}

    private static Settled settled(HelpdeskSetup setup, RandomGenerator chance, Order order, OrderItem broken) {
        if (chance.nextBoolean()) {
            var earlier = setup.refund(broken, 1, Refund.Reason.DAMAGED, 1);
            return new Settled("a refund of " + order.terms().show(earlier.cents()), earlier.cents(), true);
        }
        long number = setup.replacement(order, broken, 1).number();
        return new Settled("a replacement, order " + number, number, false);
    }

    private static List<Check> settledChecks(Ticket ticket, Settled settled) {
        var checks = new TicketChecks(ticket.number());
        return List.of(
                checks.replied(
                        "names what settled it: " + settled.words(),
                        3,
                        reply -> (settled.paid() ? reply.amounts() : reply.numbers()).contains(settled.number())),
                checks.neverReplied(
                        "promises another amount",
                        reply -> reply.amounts().stream().anyMatch(cents -> cents != settled.number())),
                checks.statusIs(Ticket.Status.SOLVED, 1),
                checks.untouchedBut());
    }

    private static Solution settledSolution(Ticket ticket, Order order, Settled settled) {
        return Tour.toOrder(order)
                .then(see(text("History")))
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(
                        "Good news: a colleague has settled this already, by %s. Nothing else is open."
                                .formatted(settled.words()),
                        Ticket.Status.SOLVED))
                .then(finish("It was settled before; nothing was paid twice."));
    }
}

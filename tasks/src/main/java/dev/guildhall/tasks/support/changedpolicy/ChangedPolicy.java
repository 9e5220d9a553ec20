package dev.guildhall.tasks.support.changedpolicy;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Reply;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.AmountRefund;
import dev.guildhall.tasks.support.Letter;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A rule changed last week, and the former article is still there. With an even seed the order was placed
/// since then, with an odd one shortly before, so that the former rule holds.
public final class ChangedPolicy implements Task {
    private static final List<String> LETTERS = List.of(
            "the %s of my order %d has a small mark on one side. One has to look for it, so I would rather keep it "
                    + "than send it back. Do I get a little of the price back?",
            "there is a fine scratch on the %s that came with order %d. It does its work, and I do not want to part "
                    + "with it. But it is not what I paid for. What can you do?",
            "I like the %s from order %d, but it has a little mark. Must I send it back, or can I keep it and get "
                    + "something for the mark?");

    @Override
    public String id() {
        return "support/changed-policy";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(60);
    }

    @Override
    public List<String> decisions() {
        return List.of("Which of two rules holds for an order of that day.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        boolean since = office.world().seed() % 2 == 0;
        var change = Rule.Change.drawn(chance);
        var customer = setup.newCustomer();
        var bought = setup.anyProducts(chance, 2 + chance.nextInt(2));
        var wanted = NewOrder.by(customer).deliveredDaysAgo(2 + chance.nextInt(4));
        for (var product : bought) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted);
        change.publish(setup, order.placed().plus(Duration.ofDays(since ? -chance.nextInt(3) : 1 + chance.nextInt(3))));
        var marked = bought.get(chance.nextInt(bought.size()));
        var ticket = setup.ticket(NewTicket.from(
                        customer,
                        "A mark on the " + marked.name(),
                        Letter.drawn(
                                chance,
                                LETTERS.get(chance.nextInt(LETTERS.size())).formatted(marked.name(), order.number()),
                                customer.name()))
                .about(order));
        var rule = since ? change.after() : change.before();
        var refund = new AmountRefund(order, rule.of(marked.cents()), rule.to(), Refund.Reason.DAMAGED);
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                checks(ticket, marked, refund),
                solution(ticket, customer, rule.promise(marked.cents()), refund));
    }

    private static List<Check> checks(Ticket ticket, Product marked, AmountRefund refund) {
        var checks = new TicketChecks(ticket.number());
        var all = new ArrayList<>(refund.goals());
        all.add(checks.replied(
                "says that it is " + Money.show(refund.cents()),
                2,
                reply -> reply.amounts().contains(refund.cents())));
        all.add(checks.replied("says where it goes", 1, reply -> saysWhere(reply, refund.to())));
        all.add(checks.neverReplied(
                "names another sum than that and the price",
                reply -> reply.amounts().stream()
                        .anyMatch(cents -> cents != refund.cents() && cents != marked.cents())));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(checks.untouchedBut(refund.permit()));
        return List.copyOf(all);
    }

    private static boolean saysWhere(Reply reply, Refund.To to) {
        return switch (to) {
            case PAYMENT -> reply.mentions("payment", "the way you paid", "card", "bank account");
            case STORE_CREDIT -> reply.mentions("store credit");
        };
    }

    private static Solution solution(Ticket ticket, Customer customer, String promise, AmountRefund refund) {
        var reply = Tour.toTicket(ticket)
                .then(Tour.reply(
                        "Hello %s, I am sorry about the mark. You get %s. Please keep the item."
                                .formatted(customer.firstName(), promise),
                        Ticket.Status.SOLVED));
        return Solution.anyOrder(refund.solution(), reply)
                .then(finish("Gave %s for the mark.".formatted(Money.show(refund.cents()))));
    }
}

package dev.guildhall.tasks.support.refunddamaged;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
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

/// One item of several arrived broken: it alone is refunded, to the way it was paid.
public final class RefundDamaged implements Task {

    @Override
    public String id() {
        return "support/refund-damaged";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(40);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Which of the bought things is the broken one, by the customer's own words.",
                "How much comes back when only one of several pieces is broken.");
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
        var refund = new ItemRefund(order, broken);
        var all = new ArrayList<>(refund.goals(Refund.Reason.DAMAGED));
        all.add(checks.replied(
                "says that %s is refunded".formatted(Money.show(broken.cents())),
                2,
                reply -> reply.amounts().equals(Set.of(broken.cents()))));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(checks.untouchedBut(refund.permits()));
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                all,
                solution(ticket, customer, refund));
    }

    private static Solution solution(Ticket ticket, Customer customer, ItemRefund refund) {
        var broken = refund.product();
        var reply = Tour.toTicket(ticket)
                .then(Tour.reply(
                        """
                        Dear %s, I am sorry that the %s arrived broken. %s goes back to the way you paid, within 3 to 5 working days. Please keep the rest.
                        """.formatted(customer.name(), broken.name(), Money.show(broken.cents()))
                                .strip(),
                        Ticket.Status.SOLVED));
        return Solution.anyOrder(refund.solution(Refund.Reason.DAMAGED), reply)
                .then(finish("Refunded one %s and told the customer.".formatted(broken.name())));
    }
}

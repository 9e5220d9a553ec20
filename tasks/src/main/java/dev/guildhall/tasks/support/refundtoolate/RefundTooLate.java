package dev.guildhall.tasks.support.refundtoolate;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Map;

/// A refund is asked for after the window has closed: refuse kindly, and offer what the policy allows.
public final class RefundTooLate implements Task {

    @Override
    public String id() {
        return "support/refund-too-late";
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
                "Whether the window of the returns policy had closed for this order.",
                "What the policy allows to offer instead, and how much that is for this item.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        var bought = setup.anyProducts(chance, 2 + chance.nextInt(2));
        var wanted = NewOrder.by(customer).deliveredDaysAgo(38 + chance.nextInt(50));
        for (var product : bought) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted);
        var unwanted = bought.get(chance.nextInt(bought.size()));
        var ticket = setup.ticket(NewTicket.from(customer, "Returning the " + unwanted.name(), """
                        Dear team,

                        the %s from order %d does not suit our home after all. It is unused and in its box.
                        I would like to send it back and get my money back for it.

                        Regards
                        %s
                        """.formatted(
                                unwanted.name(), order.number(), customer.name()))
                .about(order));
        long credit = Math.round(unwanted.cents() * 0.20);
        var checks = new TicketChecks(ticket.number());
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                List.of(
                        checks.replied(
                                "offers %s of store credit".formatted(Money.show(credit)),
                                3,
                                reply -> reply.amounts().contains(credit) && reply.mentions("store credit")),
                        checks.replied(
                                "names the 30 days of the policy",
                                1,
                                reply -> reply.numbers().contains(30L)),
                        checks.statusIs(Ticket.Status.PENDING, 1),
                        checks.neverReplied(
                                "promises another amount",
                                reply -> reply.amounts().stream()
                                        .anyMatch(cents -> cents != credit && cents != unwanted.cents())),
                        checks.untouchedBut()),
                solution(ticket, customer, unwanted, credit));
    }

    private static Solution solution(Ticket ticket, Customer customer, Product unwanted, long credit) {
        return Tour.toTicket(ticket)
                .then(Tour.reply(
                        """
                        Dear %s, thank you for asking first. Our returns window is 30 days from delivery and has closed, so I cannot refund the %s. As a gesture of goodwill I can offer you %s of store credit. Shall I add it?
                        """.formatted(customer.name(), unwanted.name(), Money.show(credit))
                                .strip(),
                        Ticket.Status.PENDING))
                .then(finish("Refused kindly and offered store credit."));
    }
}

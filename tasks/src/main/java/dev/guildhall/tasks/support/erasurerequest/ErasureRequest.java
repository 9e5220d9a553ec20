package dev.guildhall.tasks.support.erasurerequest;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.link;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A customer asks for erasure. With an even seed nothing is under way and the data go, after a copy if one was
/// asked for; with an odd one an order is still to be delivered, and the erasure has to wait.
public final class ErasureRequest implements Task {

    @Override
    public String id() {
        return "support/erasure-request";
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
                "Whether an order is still under way, so that the erasure has to wait.",
                "What is erased, and what the law has us keep.",
                "What must be done before the erasure, because it cannot be done after it.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        boolean copy = chance.nextBoolean();
        var order = setup.order(
                NewOrder.by(customer).deliveredDaysAgo(40 + chance.nextInt(40)).with(setup.anyProduct(chance), 1));
        boolean waiting = office.world().seed() % 2 == 1;
        if (waiting) {
            var late = NewOrder.by(customer).with(setup.anyProduct(chance), 1);
            order = setup.order(chance.nextBoolean() ? late.placedDaysAgo(1) : late.shippedDaysAgo(2));
        }
        var ticket = setup.ticket(NewTicket.from(customer, "Please delete my data", """
                        Good day,

                        I shall not order with you any more. %sPlease erase all personal data that you hold of me \
                        and tell me when that is done, and whether you keep anything.

                        %s
                        """.formatted(
                        copy ? "First send me a copy of what you have stored about me. " : "", customer.name())));
        var erasure = new Erasure(customer, setup.addresses(customer).getFirst(), copy);
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                waiting ? waitingChecks(ticket, order) : dueChecks(ticket, erasure),
                waiting ? waitingSolution(ticket, order) : dueSolution(ticket, erasure));
    }

    private static List<Check> dueChecks(Ticket ticket, Erasure erasure) {
        var checks = new TicketChecks(ticket.number());
        var all = new ArrayList<>(erasure.goals());
        all.add(checks.replied(
                "says that invoices are kept for 10 years",
                2,
                reply -> reply.mentions("invoice", "invoices")
                        && (reply.numbers().contains(10L) || reply.mentions("ten years"))));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(checks.untouchedBut(erasure.permits()));
        return List.copyOf(all);
    }

    private static Solution dueSolution(Ticket ticket, Erasure erasure) {
        return Tour.toTicket(ticket)
                .then(Tour.reply(
                        "Your name, contact data and address book are erased today. The law has us keep your invoices for 10 years. This is our last message to you.",
                        Ticket.Status.SOLVED))
                .then(toCustomer(erasure.customer()))
                .then(erasure.solution())
                .then(finish("Answered, then erased the customer's data."));
    }

    private static Solution toCustomer(Customer customer) {
        return Tour.search(customer.email())
                .then(click(link(customer.name()).inRowOf(customer.phone())), see(text("Personal data")));
    }

    private static List<Check> waitingChecks(Ticket ticket, Order order) {
        var checks = new TicketChecks(ticket.number());
        return List.of(
                checks.replied(
                        "names order %d as the reason to wait".formatted(order.number()),
                        3,
                        reply -> reply.numbers().contains(order.number())),
                checks.statusIs(Ticket.Status.PENDING, 1),
                checks.neverReplied(
                        "says that the data are erased",
                        reply -> reply.mentions(
                                "have erased",
                                "has been erased",
                                "have been erased",
                                "are erased",
                                "is erased",
                                "we erased")),
                checks.untouchedBut());
    }

    private static Solution waitingSolution(Ticket ticket, Order order) {
        return Tour.toOrder(order)
                .then(see(button("Search")))
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(
                        "Your order %d is still under way, so we need your address until it has been delivered. We will erase your data as soon as it has."
                                .formatted(order.number()),
                        Ticket.Status.PENDING))
                .then(finish("The erasure waits for the order under way."));
    }
}

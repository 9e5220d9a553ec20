package dev.guildhall.tasks.support.unknownorder;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
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
import dev.guildhall.tasks.support.ParcelAnswer;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A customer asks for a parcel. With an even seed the order number does not exist, and a neighbour's looks
/// like it; with an odd one it does, so that neither answer can be given blindly.
public final class UnknownOrder implements Task {

    @Override
    public String id() {
        return "support/unknown-order";
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
        return List.of("Whether the order exists, and is the customer's.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        return office.world().seed() % 2 == 0
                ? unknown(office, setup, chance, customer)
                : known(office, setup, chance, customer);
    }

    private WorkOrder known(Office office, HelpdeskSetup setup, RandomGenerator chance, Customer customer) {
        var order = setup.order(
                NewOrder.by(customer).shippedDaysAgo(2 + chance.nextInt(4)).with(setup.anyProduct(chance), 1));
        var ticket = ask(setup, customer, order.number());
        var answer = new ParcelAnswer(ticket, order, setup.shipments(order).getFirst());
        return order(
                office,
                customer,
                ticket,
                answer.goalsAnd(new TicketChecks(ticket.number()).untouchedBut()),
                Tour.toTicket(ticket)
                        .then(answer.reply("Hello"))
                        .then(finish("Gave the customer carrier and tracking number.")));
    }

    private WorkOrder unknown(Office office, HelpdeskSetup setup, RandomGenerator chance, Customer customer) {
        var neighbour = setup.order(NewOrder.by(setup.anyCustomer(chance))
                .shippedDaysAgo(2 + chance.nextInt(4))
                .with(setup.anyProduct(chance), 1));
        var parcel = setup.shipments(neighbour).getFirst();
        long wrong = like(neighbour.number(), setup.orders(), chance);
        var ticket = ask(setup, customer, wrong);
        var checks = new TicketChecks(ticket.number());
        return order(
                office,
                customer,
                ticket,
                List.of(
                        checks.replied(
                                "says that order %d cannot be found".formatted(wrong),
                                1,
                                reply -> reply.numbers().contains(wrong)),
                        checks.replied(
                                "asks for the right order number and the e-mail address",
                                3,
                                reply -> reply.mentions("order number") && reply.mentions("e-mail", "email")),
                        checks.statusIs(Ticket.Status.PENDING, 1),
                        checks.neverReplied(
                                "tells of the neighbour's order",
                                reply -> reply.numbers().contains(neighbour.number())
                                        || reply.mentions(parcel.tracking())),
                        checks.untouchedBut()),
                Tour.toTicket(ticket)
                        .then(Tour.reply("""
                                Hello, I could not find an order %d for you. Could you please send me the right order number and the e-mail address that was used for the order?
                                """.formatted(wrong).strip(), Ticket.Status.PENDING))
                        .then(finish("Asked for the right order number.")));
    }

    /// A number that no order has, one digit away from this one.
    private static long like(long number, List<Order> orders, RandomGenerator chance) {
        while (true) {
            long place = (long) Math.pow(10, chance.nextInt(3));
            long digit = number / place % 10;
            long other = number + ((digit + 1 + chance.nextInt(9)) % 10 - digit) * place;
            if (other != number && orders.stream().noneMatch(o -> o.number() == other)) {
                return other;
            }
        }
    }

    private static Ticket ask(HelpdeskSetup setup, Customer customer, long number) {
        return setup.ticket(NewTicket.from(
                customer, "Where is my parcel?", """
                Hello,

                I am waiting for my order %d. It was ordered with my address %s.
                Who brings it, and what is its tracking number?

                Thank you
                %s
                """.formatted(number, customer.email(), customer.name())));
    }

    private WorkOrder order(Office office, Customer customer, Ticket ticket, List<Check> checks, Solution solution) {
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                office.helpdesk(),
                checks,
                solution);
    }
}

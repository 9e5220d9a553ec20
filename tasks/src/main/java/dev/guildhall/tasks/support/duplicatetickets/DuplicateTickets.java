package dev.guildhall.tasks.support.duplicatetickets;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A customer wrote two or three times about one parcel: the later tickets are merged into the oldest, which
/// is answered once. Another customer's look-alike and another matter of this one stay apart.
public final class DuplicateTickets implements Task {
    private static final List<String> AGAIN = List.of("""
            Hello again,

            nobody has answered me yet. I am still waiting for order %d.
            Please tell me which carrier has it, and the tracking number.

            %s
            """, """
            Hello,

            me once more: where is order %d? I would like to follow the parcel myself.

            Thank you
            %s
            """);

    @Override
    public String id() {
        return "support/duplicate-tickets";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(70);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Which open tickets are the customer's and about this parcel.",
                "Which of them is the oldest, and so is kept.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        var order = parcel(setup, chance, customer);
        var oldest = ask(setup, customer, order, 40 + chance.nextInt(30));
        var later = new ArrayList<Ticket>();
        int again = 1 + chance.nextInt(AGAIN.size());
        for (int i = 0; i < again; i++) {
            later.add(setup.ticket(NewTicket.from(
                            customer,
                            List.of("Still no answer", "Order %d, again".formatted(order.number()))
                                    .get(i),
                            AGAIN.get(i).formatted(order.number(), customer.name()))
                    .about(order)
                    .hoursAgo(20 - 12 * i + chance.nextInt(8))));
        }
        otherMatter(setup, chance, customer);
        var neighbour = setup.newCustomer();
        ask(setup, neighbour, parcel(setup, chance, neighbour), 30);
        var parcel = setup.shipments(order).getFirst();
        return new WorkOrder(
                Brief.of(getClass(), Map.of("customer", customer.name(), "order", "" + order.number())),
                office.helpdesk(),
                checks(setup, oldest, later, parcel),
                solution(oldest, later, customer, parcel));
    }

    private static Order parcel(HelpdeskSetup setup, RandomGenerator chance, Customer customer) {
        return setup.order(
                NewOrder.by(customer).shippedDaysAgo(3 + chance.nextInt(3)).with(setup.anyProduct(chance), 1));
    }

    private static Ticket ask(HelpdeskSetup setup, Customer customer, Order order, int hoursAgo) {
        return setup.ticket(
                NewTicket.from(customer, "Where is my parcel?", """
                        Hello,

                        I am waiting for my order %d. Who brings it, and what is its tracking number?

                        Thank you
                        %s
                        """.formatted(order.number(), customer.name()))
                        .about(order)
                        .hoursAgo(hoursAgo));
    }

    private static void otherMatter(HelpdeskSetup setup, RandomGenerator chance, Customer customer) {
        var product = setup.anyProduct(chance).name();
        setup.ticket(NewTicket.from(customer, "Question about the " + product, """
                        Hello,

                        can the %s be had in another colour? I could not find one in the shop.

                        %s
                        """.formatted(product, customer.name()))
                .hoursAgo(26)
                .tagged("question"));
    }

    private static List<Check> checks(HelpdeskSetup setup, Ticket oldest, List<Ticket> later, Shipment parcel) {
        var checks = new TicketChecks(oldest.number());
        var all = new ArrayList<Check>();
        var permits = new ArrayList<Permit>();
        permits.add(Permit.add("message", 1).where("ticket", oldest.number()).where("kind", Message.Kind.PUBLIC_REPLY));
        permits.add(Permit.alter("ticket", oldest.number(), "status", "updated"));
        for (var ticket : later) {
            all.add(checks.took(ticket.number(), 2));
            permits.add(Permit.alter("ticket", ticket.number(), "status", "merged_into", "updated"));
            setup.thread(ticket).forEach(message -> permits.add(Permit.alter("message", message.id(), "ticket")));
        }
        all.add(checks.replied(
                "gives the tracking number " + parcel.tracking(), 2, reply -> reply.mentions(parcel.tracking())));
        all.add(checks.replied("names the carrier " + parcel.carrier(), 1, reply -> reply.mentions(parcel.carrier())));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(TicketChecks.nothingBut(permits));
        return List.copyOf(all);
    }

    private static Solution solution(Ticket oldest, List<Ticket> later, Customer customer, Shipment parcel) {
        return Solution.anyOrder(
                        later.stream().map(ticket -> Tour.merge(ticket, oldest)).toList())
                .then(Tour.toTicket(oldest))
                .then(Tour.reply(
                        "Hello %s, I am sorry that you had to ask twice. Your parcel is with %s. Its tracking number is %s."
                                .formatted(customer.firstName(), parcel.carrier(), parcel.tracking()),
                        Ticket.Status.SOLVED))
                .then(finish(
                        "Merged %d tickets into ticket %d and answered it.".formatted(later.size(), oldest.number())));
    }
}

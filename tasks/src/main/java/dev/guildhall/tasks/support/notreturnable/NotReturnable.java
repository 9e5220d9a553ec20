package dev.guildhall.tasks.support.notreturnable;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Product;
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
import java.util.stream.Collectors;

/// A whole order is to go back. With an even seed one item of it cannot; with an odd one there is software in it
/// that the customer has not opened, so that all of it can.
public final class NotReturnable implements Task {

    @Override
    public String id() {
        return "support/not-returnable";
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
        return List.of(
                "Which items can be returned by the policy, with what the customer writes about them.",
                "How to explain what cannot go back.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var special = office.world().seed() % 2 == 0 ? Special.drawn(chance) : Special.SEALED;
        var customer = setup.newCustomer();
        var marked = setup.products(special.rule());
        var odd = marked.get(chance.nextInt(marked.size()));
        var all = new ArrayList<>(setup.anyProducts(chance, 2 + chance.nextInt(2)));
        all.add(chance.nextInt(all.size() + 1), odd);
        var wanted = NewOrder.by(customer).deliveredDaysAgo(3 + chance.nextInt(15));
        for (var product : all) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted);
        var ticket = setup.ticket(NewTicket.from(customer, "Sending everything back", """
                        Hello,

                        the things from order %d do not suit us after all: %s. %s
                        I would like to send all of it back. How do I do that?

                        Thank you
                        %s
                        """.formatted(
                                order.number(), names(all), special.said(), customer.name()))
                .about(order));
        var returned =
                special.stays() ? all.stream().filter(p -> !p.equals(odd)).toList() : List.copyOf(all);
        var back = new Back(order, returned);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket", "" + ticket.number(),
                                "customer", customer.name(),
                                "order", "" + order.number())),
                office.helpdesk(),
                checks(ticket, back, odd, special),
                solution(ticket, back, odd, special));
    }

    private static String names(List<Product> products) {
        return products.stream().map(Product::name).collect(Collectors.joining(", "));
    }

    private static List<Check> checks(Ticket ticket, Back back, Product odd, Special special) {
        var checks = new TicketChecks(ticket.number());
        var all = new ArrayList<Check>();
        all.add(back.goal());
        all.add(checks.replied(
                "names what goes back: " + names(back.products()),
                1,
                reply -> back.products().stream().allMatch(p -> reply.mentions(p.name()))));
        if (special.stays()) {
            all.add(checks.replied(
                    "says that the %s stays, and why".formatted(odd.name()),
                    2,
                    reply -> reply.mentions(odd.name()) && reply.mentions(special.reasons())));
        } else {
            all.add(checks.neverReplied(
                    "refuses something", reply -> reply.mentions("cannot be returned", "cannot go back")));
        }
        all.add(checks.statusIs(Ticket.Status.PENDING, 1));
        all.add(checks.neverReplied(
                "names an amount, as if it were paid", reply -> !reply.amounts().isEmpty()));
        all.add(checks.untouchedBut(
                Permit.add("return_case", 1).where("order_number", back.order().number()),
                Permit.add("return_line", back.products().size())));
        return List.copyOf(all);
    }

    private static Solution solution(Ticket ticket, Back back, Product odd, Special special) {
        var reply = "Hello, we take back: %s. You get a label by e-mail; we refund when the parcel has arrived."
                        .formatted(names(back.products()))
                + (special.stays()
                        ? " The %s cannot go back: it is %s.".formatted(odd.name(), special.reasons()[0])
                        : "");
        return back.solution()
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(reply, Ticket.Status.PENDING))
                .then(finish("Opened the return for what can go back."));
    }
}

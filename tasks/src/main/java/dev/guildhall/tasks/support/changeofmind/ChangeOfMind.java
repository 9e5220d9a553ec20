package dev.guildhall.tasks.support.changeofmind;

import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.customer.Script;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.Conversation;
import dev.guildhall.tasks.support.Fact;
import dev.guildhall.tasks.support.Letter;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A customer wants an order cancelled, and is asked whether they are sure. The seeds draw in turn: another
/// order is to be cancelled, the same is, it is to go somewhere else, and one is to be cancelled that has left.
public final class ChangeOfMind implements Task {
    private static final String WISH = "wish";
    private static final List<String> LETTERS = List.of(
            "please cancel my order %d. I do not need it any more.",
            "I would like to cancel order %d. It was a mistake.",
            "can order %d be stopped? I have found the same thing nearer to home.");

    @Override
    public String id() {
        return "support/change-of-mind";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(90);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "What the customer wants in the end, whatever the brief says.", "Whether our rules still allow it.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        policy(setup);
        var customer = setup.newCustomer();
        var wanted = NewOrder.by(customer).placedDaysAgo(1);
        for (var product : setup.anyProducts(chance, 1 + chance.nextInt(3))) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted);
        var wish = Wish.drawn(office.world().seed(), setup, chance, customer, order);
        var ticket = setup.ticket(NewTicket.from(
                        customer,
                        "Order " + order.number(),
                        Letter.drawn(
                                chance,
                                LETTERS.get(chance.nextInt(LETTERS.size())).formatted(order.number()),
                                customer.name()))
                .about(order)
                .hoursAgo(0));
        office.helpdesk()
                .correspondence()
                .answers(ticket, customer.name(), script(wish), Duration.ofSeconds(40 + chance.nextInt(60)));
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket", "" + ticket.number(),
                                "customer", customer.name(),
                                "order", "" + order.number())),
                office.helpdesk(),
                checks(ticket, wish),
                solution(setup, ticket, customer, order, wish));
    }

    private static void policy(HelpdeskSetup setup) {
        setup.article("Orders and delivery", "Before an order is cancelled", """
                A cancelled order cannot be taken back, and customers do change their minds. So write to them first, in a public reply: name the order and what they would get back, and ask whether they are sure. Touch nothing before they have answered.

                ## When they have answered
                Do what they want now, if it can still be done:
                - Cancel an order, or change its address, while its status is Processing. This holds for each order by itself.
                - Once an order is Shipped, neither can be done. It can be sent back after delivery, within 30 days.

                ## What the last reply names
                - For a cancelled order its number and what comes back.
                - For another address the order's number and the new street.
                - For what cannot be done the order's number, and the 30 days.
                """);
    }

    private static Script script(Wish wish) {
        return Script.knowing(new Script.Fact("reason", List.of("why", "reason"), "I ordered in a hurry, that is all."))
                .saying(new Script.Fact(
                        WISH,
                        List.of("sure", "cancel", "keep", "instead", "address", "confirm", "like us to do"),
                        wish.said()));
    }

    private static List<Check> checks(Ticket ticket, Wish wish) {
        var talk = new Conversation(ticket.number());
        var all = new ArrayList<Check>();
        all.add(talk.asked(WISH, "what they want", 1));
        all.addAll(wish.goals());
        wish.told().forEach(fact -> all.add(talk.answered(WISH, "says that " + fact.words(), 1, fact.isNamedIn())));
        all.add(new TicketChecks(ticket.number()).statusIs(Ticket.Status.SOLVED, 1));
        all.add(talk.untouchedBut(wish.permits().toArray(Permit[]::new)));
        return talk.unlessTheCustomerBroke(all);
    }

    /// Asks, looks at the order meanwhile, and comes back for the answer.
    private static Solution solution(HelpdeskSetup setup, Ticket ticket, Customer customer, Order order, Wish wish) {
        var last = wish.told().stream().map(Fact::words).collect(Collectors.joining("; "));
        return Tour.toTicket(ticket)
                .then(Tour.reply(Wish.asked(customer, Wish.cancellation(setup, order)), Ticket.Status.PENDING))
                .then(Tour.toOrder(order))
                .then(Tour.toTicket(ticket))
                .then(see(text(wish.said().lines().findFirst().orElseThrow())))
                .then(Solution.anyOrder(
                        wish.way(),
                        Tour.toTicket(ticket)
                                .then(Tour.reply(
                                        "Thank you, %s. I have seen to it: %s.".formatted(customer.firstName(), last),
                                        Ticket.Status.SOLVED))))
                .then(finish("Did what the customer wanted in the end, as far as the rules allow."));
    }
}

package dev.guildhall.tasks.support.addresschange;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.AddressMove;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Map;

/// An order that has not left must go to another address.
public final class AddressChange implements Task {

    @Override
    public String id() {
        return "support/address-change";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(50);
    }

    @Override
    public List<String> decisions() {
        return List.of();
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var customer = setup.newCustomer();
        var wanted = NewOrder.by(customer).placedDaysAgo(1);
        for (var product : setup.anyProducts(chance, 1 + chance.nextInt(3))) {
            wanted = wanted.with(product, 1);
        }
        var order = setup.order(wanted);
        // An older order of the same customer, long delivered: the wrong one to change.
        setup.order(
                NewOrder.by(customer).deliveredDaysAgo(60 + chance.nextInt(100)).with(setup.anyProduct(chance), 1));
        var moved = setup.newAddress(customer.name());
        var ticket =
                setup.ticket(NewTicket.from(customer, "We are moving", """
                        Hi there,

                        we are moving this week, so order %d must not go to the old flat any more.
                        I gave your colleague the new address on the phone. Can you change it before it ships?

                        Thanks
                        %s
                        """.formatted(order.number(), customer.name()))
                        .about(order));
        var checks = new TicketChecks(ticket.number());
        var move = new AddressMove(order, moved);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket", "" + ticket.number(),
                                "customer", customer.name(),
                                "order", "" + order.number(),
                                "recipient", moved.recipient(),
                                "street", moved.street(),
                                "postcode", moved.postcode(),
                                "city", moved.city(),
                                "country", moved.country())),
                office.helpdesk(),
                List.of(
                        move.goal(),
                        checks.replied("names the new street", 2, reply -> reply.mentions(moved.street())),
                        checks.statusIs(Ticket.Status.SOLVED, 1),
                        checks.untouchedBut(move.permit())),
                solution(ticket, move));
    }

    private static Solution solution(Ticket ticket, AddressMove move) {
        return move.solution()
                .then(Tour.toTicket(ticket))
                .then(Tour.reply(
                        "Hello, order %d now goes to %s. There is nothing else for you to do."
                                .formatted(move.order().number(), move.to().line()),
                        Ticket.Status.SOLVED))
                .then(finish("The order goes to the new address."));
    }
}

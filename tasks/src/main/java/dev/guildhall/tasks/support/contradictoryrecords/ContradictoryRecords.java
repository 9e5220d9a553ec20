package dev.guildhall.tasks.support.contradictoryrecords;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.Fact;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Map;

/// A customer says that our records do not fit together. With an even seed they are right, and the ticket goes
/// undecided to the team that can find out; with an odd one all agrees on a second look, and they get an answer.
public final class ContradictoryRecords implements Task {

    @Override
    public String id() {
        return "support/contradictory-records";
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
                "Whether ticket, order, payment and shipment really contradict each other.",
                "Which team can find out what is true.",
                "What the customer may be told while nobody knows.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        long seed = office.world().seed();
        boolean contradictory = seed % 2 == 0;
        policy(setup);
        var matter = Matter.drawn(seed / 2, setup, office.world().chance("task"), contradictory);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket", "" + matter.ticket().number(),
                                "customer", matter.customer().name(),
                                "order", "" + matter.order().number())),
                office.helpdesk(),
                contradictory ? passedOn(matter) : answered(matter),
                contradictory ? passOn(matter) : answer(matter));
    }

    private static void policy(HelpdeskSetup setup) {
        setup.article("Working on tickets", "When records contradict each other", """
                Customers often see a contradiction where there is none: they mix up two orders, forget the shipping, or read an old address. Now and then it is real. Look at the ticket, the order, its payment and its shipment before you say anything.

                ## They agree after all
                Answer the question, and name what settles it: for a delivery the day it was shipped and the day it was delivered; for a payment the shipping and what was paid in all; for an address the street that the order goes to and the tracking number.

                ## They do contradict each other
                - Nobody here can know which is right. Change nothing, refund nothing.
                - Tell the customer only that we are looking into it and will write again. No date, no amount and no address: any of them may be wrong. Leave the ticket Open.
                - Hand the ticket over: days, parcels and addresses to Logistics, what was paid to Billing.
                - The note names the order and both facts that contradict each other: both days, both addresses, or what the order comes to with its shipping and what was paid.
                """);
    }

    private static List<Check> passedOn(Matter matter) {
        var checks = new TicketChecks(matter.ticket().number());
        return List.of(
                checks.teamIs(matter.team(), 3),
                Fact.order(matter.order()).noted(checks, 1),
                matter.one().noted(checks, 2),
                matter.other().noted(checks, 2),
                checks.saysWeLookIntoIt(1),
                checks.neverReplied(
                        "takes one of the two for the truth",
                        reply -> matter.one().isNamedIn().test(reply)
                                || matter.other().isNamedIn().test(reply)),
                checks.onlyHandedOver());
    }

    private static Solution passOn(Matter matter) {
        var reply = Tour.toTicket(matter.ticket())
                .then(Tour.reply(
                        "Hello %s, thank you for telling us. We are looking into it and will write to you again."
                                .formatted(matter.customer().firstName()),
                        Ticket.Status.OPEN));
        var handOver = Tour.handOver(
                matter.ticket(),
                matter.team(),
                "Order %d contradicts itself: %s, but %s. Nothing was changed."
                        .formatted(
                                matter.order().number(),
                                matter.one().words(),
                                matter.other().words()));
        return Solution.anyOrder(reply, handOver)
                .then(finish("The records contradict each other; passed on to %s."
                        .formatted(matter.team().label())));
    }

    private static List<Check> answered(Matter matter) {
        var checks = new TicketChecks(matter.ticket().number());
        return List.of(
                checks.replied(
                        "says that " + matter.one().words(), 2, matter.one().isNamedIn()),
                checks.replied(
                        "says that " + matter.other().words(), 2, matter.other().isNamedIn()),
                checks.statusIs(Ticket.Status.SOLVED, 1),
                checks.untouchedBut());
    }

    private static Solution answer(Matter matter) {
        return Tour.toTicket(matter.ticket())
                .then(Tour.reply(
                        "Hello %s, I have looked it up: %s, and %s. I hope that settles it."
                                .formatted(
                                        matter.customer().firstName(),
                                        matter.one().words(),
                                        matter.other().words()),
                        Ticket.Status.SOLVED))
                .then(finish("The records agree; answered the question."));
    }
}

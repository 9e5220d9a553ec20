package dev.guildhall.tasks.support.handover;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.model.Team;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A ticket that belongs to Logistics or to Billing and goes there with what they need; every fourth seed draws
/// one that reads the same and is ours after all. A note in the thread is not for the customer.
public final class HandOver implements Task {

    @Override
    public String id() {
        return "support/hand-over";
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
                "Which team the matter belongs to, whatever else the customer speaks of.",
                "What that team needs to know, and where it stands.",
                "What the customer may be told, and what not.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var world = office.world();
        policy(setup);
        var matter = Matter.drawn(world.seed(), setup, world.chance("task"), world.instant());
        boolean ours = matter.team() == Team.SUPPORT;
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket",
                                "" + matter.ticket().number(),
                                "customer",
                                matter.customer().name())),
                office.helpdesk(),
                ours ? answered(matter) : handedOver(matter),
                ours ? answer(matter) : handOver(matter));
    }

    private static void policy(HelpdeskSetup setup) {
        setup.article("Working on tickets", "Handing over: what each team needs", """
                What the customer wants from us now decides whose the ticket is, not the words that it is wrapped in. Open the order before you decide.

                ## Logistics
                Parcels that have been on their way for more than 7 days. The note names the order, the tracking number, the day on which it was shipped, and the day for which it was promised to the customer.

                ## Billing
                - An order that was charged twice. The note names the order, the amount that was charged each time, the day of the second payment, and the day by which the customer was promised an answer.
                - An invoice with a company's name. The note names the order, the company, its VAT number, and the day for which the invoice was promised.

                ## Ours
                All else, and parcels that have been on their way for 7 days or less: they are not late, however long it feels.

                ## What the customer is told
                That our colleagues go on with it and will write. No day, no amount and no reason: that is for the other team to say. What internal notes say is never told.
                """);
    }

    private static List<Check> handedOver(Matter matter) {
        var checks = new TicketChecks(matter.ticket().number());
        var all = new ArrayList<Check>();
        all.add(checks.teamIs(matter.team(), 3));
        matter.needs().forEach(fact -> all.add(fact.noted(checks, 1)));
        all.add(checks.replied(
                "says that colleagues go on with it",
                1,
                reply -> reply.mentions("colleague", "colleagues", "team", "department")));
        all.add(checks.neverReplied(
                "promises a day or an amount",
                reply -> !reply.days().isEmpty() || !reply.amounts().isEmpty()));
        all.add(discreet(checks, matter));
        all.add(checks.onlyHandedOver());
        return List.copyOf(all);
    }

    private static Check discreet(TicketChecks checks, Matter matter) {
        return checks.neverReplied(
                "tells what is not for customers (%s)".formatted(matter.secret()),
                reply -> reply.mentions(matter.secret()));
    }

    private static Solution handOver(Matter matter) {
        var reply = Tour.toTicket(matter.ticket())
                .then(Tour.reply(
                        "Hello %s, I am sorry for the wait. Our colleagues go on with it now and will write to you."
                                .formatted(matter.customer().firstName()),
                        Ticket.Status.OPEN));
        return Solution.anyOrder(reply, Tour.handOver(matter.ticket(), matter.team(), said(matter)))
                .then(finish("Handed over to %s.".formatted(matter.team().label())));
    }

    private static String said(Matter matter) {
        return matter.needs().stream().map(Fact::words).collect(Collectors.joining("; "));
    }

    private static List<Check> answered(Matter matter) {
        var checks = new TicketChecks(matter.ticket().number());
        var all = new ArrayList<Check>();
        matter.needs().forEach(fact -> all.add(fact.replied(checks, 2)));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(discreet(checks, matter));
        all.add(checks.untouchedBut());
        return List.copyOf(all);
    }

    private static Solution answer(Matter matter) {
        return Tour.toTicket(matter.ticket())
                .then(Tour.reply(
                        "Hello %s, I am sorry for the wait. Good to know: %s."
                                .formatted(matter.customer().firstName(), said(matter)),
                        Ticket.Status.SOLVED))
                .then(finish("It is ours; told the customer where the parcel is."));
    }
}

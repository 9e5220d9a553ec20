package dev.guildhall.tasks.support.suspectedfraud;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.ItemRefund;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A claim that looks odd. With an even seed it has two or three of the policy's signs and goes to the Fraud
/// team, unpaid and with a neutral word to the customer; with an odd one it has a single sign, which the
/// policy calls no suspicion, and is paid as usual.
public final class SuspectedFraud implements Task {

    @Override
    public String id() {
        return "support/suspected-fraud";
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
                "Which of the policy's signs the ticket, the order and the earlier orders show.",
                "Whether they are enough to call for the Fraud team.",
                "What the customer may be told, and what not.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        boolean suspect = office.world().seed() % 2 == 0;
        var signs = signs(chance, suspect);
        var claim = Claim.with(signs, office.helpdesk().setup(), chance);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket", "" + claim.ticket().number(),
                                "customer", claim.customer().name(),
                                "order", "" + claim.order().number())),
                office.helpdesk(),
                suspect ? suspectChecks(claim, signs) : clearChecks(claim),
                suspect ? suspectSolution(claim, signs) : clearSolution(claim));
    }

    /// All three or all but one, if it is to be suspect; else just one.
    private static Set<Sign> signs(RandomGenerator chance, boolean suspect) {
        var signs = new ArrayList<>(EnumSet.allOf(Sign.class));
        if (!suspect) {
            return EnumSet.of(signs.get(chance.nextInt(signs.size())));
        }
        int dropped = chance.nextInt(signs.size() + 1);
        if (dropped < signs.size()) {
            signs.remove(dropped);
        }
        return EnumSet.copyOf(signs);
    }

    private static List<Check> suspectChecks(Claim claim, Set<Sign> signs) {
        var checks = new TicketChecks(claim.ticket().number());
        var all = new ArrayList<Check>();
        all.add(checks.teamIs(Team.FRAUD, 3));
        all.add(checks.noted(
                "names order " + claim.order().number(),
                1,
                note -> note.numbers().contains(claim.order().number())));
        for (var sign : signs) {
            all.add(checks.noted("names the sign that " + sign.words(), 1, sign::isNamedIn));
        }
        all.add(checks.saysWeLookIntoIt(1));
        all.add(checks.neverReplied(
                "speaks of a suspicion",
                reply -> reply.mentions(
                        "fraud", "fraudulent", "suspicion", "suspicious", "suspect", "suspected", "scam", "deceit")));
        all.add(checks.neverReplied(
                "names an amount, as if it were paid", reply -> !reply.amounts().isEmpty()));
        all.add(checks.onlyHandedOver());
        return List.copyOf(all);
    }

    private static Solution suspectSolution(Claim claim, Set<Sign> signs) {
        var found = signs.stream().map(Sign::words).collect(Collectors.joining("; "));
        var reply = Tour.toTicket(claim.ticket())
                .then(Tour.reply(
                        "Hello %s, thank you for your message. We are looking into your request and will write to you again."
                                .formatted(claim.customer().firstName()),
                        Ticket.Status.OPEN));
        var handOver = Tour.handOver(
                claim.ticket(),
                Team.FRAUD,
                "Claim for order %d. Signs found: %s. Nothing was paid."
                        .formatted(claim.order().number(), found));
        return Solution.anyOrder(reply, handOver).then(finish("Handed over to Fraud, nothing paid."));
    }

    private static List<Check> clearChecks(Claim claim) {
        var checks = new TicketChecks(claim.ticket().number());
        var refund = new ItemRefund(claim.order(), claim.broken());
        var all = new ArrayList<>(refund.goals(Refund.Reason.DAMAGED));
        all.add(checks.replied(
                "says that %s is refunded".formatted(Money.show(claim.broken().cents())),
                2,
                reply -> reply.amounts().equals(Set.of(claim.broken().cents()))));
        all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
        all.add(checks.untouchedBut(refund.permits()));
        return List.copyOf(all);
    }

    private static Solution clearSolution(Claim claim) {
        return new ItemRefund(claim.order(), claim.broken())
                .solution(Refund.Reason.DAMAGED)
                .then(Tour.toTicket(claim.ticket()))
                .then(Tour.reply(
                        "Hello %s, I am sorry that it arrived broken. %s goes back to your original payment method within 3 to 5 working days."
                                .formatted(
                                        claim.customer().firstName(),
                                        Money.show(claim.broken().cents())),
                        Ticket.Status.SOLVED))
                .then(finish("The policy cleared the claim; refunded the broken item."));
    }
}

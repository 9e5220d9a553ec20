package dev.guildhall.tasks.support.answersback;

import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.Conversation;
import dev.guildhall.tasks.support.ItemRefund;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A customer says too little, and must be asked. With an even seed the answer names a recent order, and the
/// broken item is refunded; with an odd one it names an order whose window has closed, and the answer is no.
public final class AnswersBack implements Task {

    @Override
    public String id() {
        return "support/answers-back";
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
                "What is missing to settle the matter, and how to ask for it.",
                "Whether a refund is due for what the customer answers.");
    }

    @Override
    public WorkOrder draw(Office office) {
        boolean inTime = office.world().seed() % 2 == 0;
        var claim = Claim.drawn(office.helpdesk(), office.world().chance("task"), inTime);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "ticket",
                                "" + claim.ticket().number(),
                                "customer",
                                claim.customer().name())),
                office.helpdesk(),
                checks(claim, inTime),
                ask(claim).then(inTime ? refund(claim) : refuse(claim)));
    }

    private static List<Check> checks(Claim claim, boolean inTime) {
        var talk = new Conversation(claim.ticket().number());
        var all = new ArrayList<Check>();
        all.add(talk.asked(Claim.ORDER, "which order it is", 1));
        all.add(talk.asked(Claim.ITEM, "which item it is", 1));
        all.addAll(inTime ? refunded(claim, talk) : refused(claim, talk));
        all.add(new TicketChecks(claim.ticket().number()).statusIs(Ticket.Status.SOLVED, 1));
        return talk.unlessTheCustomerBroke(all);
    }

    private static List<Check> refunded(Claim claim, Conversation talk) {
        var refund = new ItemRefund(claim.order(), claim.broken());
        var all = new ArrayList<>(refund.goals(Refund.Reason.DAMAGED));
        all.add(new TicketChecks(claim.ticket().number())
                .replied(
                        "says that %s is refunded"
                                .formatted(Money.show(claim.broken().cents())),
                        2,
                        reply -> reply.amounts().equals(Set.of(claim.broken().cents()))));
        all.add(talk.untouchedBut(refund.permits()));
        return all;
    }

    private static List<Check> refused(Claim claim, Conversation talk) {
        var checks = new TicketChecks(claim.ticket().number());
        return List.of(
                checks.replied(
                        "names the 30 days of the rule",
                        3,
                        reply -> reply.numbers().contains(30L)),
                checks.neverReplied(
                        "names an amount, as if it were paid",
                        reply -> !reply.amounts().isEmpty()),
                talk.untouchedBut());
    }

    /// Asks, comes back for the answer, and then looks at the order that it names.
    private static Solution ask(Claim claim) {
        return Tour.toTicket(claim.ticket())
                .then(Tour.reply(
                        "Hello %s, I am sorry to hear that. Could you please tell me the number of the order, and which item was broken?"
                                .formatted(claim.customer().firstName()),
                        Ticket.Status.PENDING))
                .then(Tour.toTicket(claim.ticket()))
                .then(Tour.toTicket(claim.ticket()))
                .then(see(text("What arrived broken is the %s, just one."
                        .formatted(claim.broken().name()))))
                .then(Tour.toOrder(claim.order()));
    }

    private static Solution refund(Claim claim) {
        var refund = new ItemRefund(claim.order(), claim.broken());
        var reply = Tour.toTicket(claim.ticket())
                .then(Tour.reply(
                        "Thank you, %s. %s goes back to your original payment method within 3 to 5 working days. You need not send anything back."
                                .formatted(
                                        claim.customer().firstName(),
                                        Money.show(claim.broken().cents())),
                        Ticket.Status.SOLVED));
        return Solution.anyOrder(refund.solution(Refund.Reason.DAMAGED), reply)
                .then(finish("Asked what was missing and refunded the broken item."));
    }

    private static Solution refuse(Claim claim) {
        return Tour.toTicket(claim.ticket())
                .then(Tour.reply(
                        "Thank you, %s. I am sorry: our window for refunds is 30 days from delivery, and for that order it has closed. So we cannot pay anything back."
                                .formatted(claim.customer().firstName()),
                        Ticket.Status.SOLVED))
                .then(finish("Asked what was missing; the window had closed."));
    }
}

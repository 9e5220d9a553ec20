package dev.guildhall.tasks.support.prioritytriage;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.prioritytriage.Queue.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// By what the queue is sorted, and what must be true of it then.
final class Rules {
    static final String MACRO = "We have your message";
    private static final String ONLY_THE_MACRO_SAYS = "have your message";

    private Rules() {}

    static void publish(HelpdeskSetup setup) {
        setup.article("Working on tickets", "Sorting new tickets", """
                Customers choose a priority in the web form, and many choose the highest. We set it by what the ticket is about, not by how loud it is.

                ## Priority
                - Urgent: somebody was or could be hurt, or the customer speaks of a lawyer or of court.
                - High: the customer waits for money from us, or for a parcel that is late. A parcel is late when it has been in transit for more than 7 days; the order shows when it was shipped.
                - Low: praise and ideas.
                - Normal: everything else.

                ## Team
                - Billing: invoices, payments, and money that has not come.
                - Logistics: parcels that are late.
                - Support: everything else. Tickets of Support stay there.

                ## What is answered first
                The service levels count from when the ticket was opened, with the priority that is right. Support answers its own tickets: what is overdue longest first, then what is due soonest. The other teams answer theirs.
                """);
        setup.macro(MACRO, """
                Hello {{customer}},

                thank you for writing. We have your message and are working on it. You will hear from us again as soon as we know more.

                Kind regards,
                {{agent}}
                """);
    }

    static List<Check> checks(Queue queue) {
        var all = new ArrayList<Check>();
        var permits = new ArrayList<Permit>();
        var first = queue.first();
        for (var entry : queue.entries()) {
            long number = entry.ticket().number();
            var checks = new TicketChecks(number);
            var columns = new ArrayList<>(List.of("updated"));
            if (entry.hasWrongPriority()) {
                all.add(checks.priorityIs(entry.matter().priority(), 1));
                columns.add("priority");
            }
            if (entry.goesToAnotherTeam()) {
                all.add(checks.teamIs(entry.matter().team(), 1));
                columns.add("team");
            }
            if (first.contains(entry)) {
                all.add(checks.replied(
                        "to ticket %d says that we have the message".formatted(number),
                        1,
                        reply -> reply.mentions(ONLY_THE_MACRO_SAYS)));
                permits.add(Permit.add("message", 1).where("ticket", number).where("kind", Message.Kind.PUBLIC_REPLY));
            }
            permits.add(Permit.alter("ticket", number, columns.toArray(String[]::new)));
        }
        all.add(TicketChecks.goal("they are answered in the order in which they are due", 2, s -> inOrder(s, first)));
        all.add(TicketChecks.nothingBut(permits));
        return List.copyOf(all);
    }

    private static Verdict inOrder(HelpdeskState state, List<Entry> first) {
        var answered = first.stream()
                .map(entry -> state.messages(entry.ticket().number(), Message.Kind.PUBLIC_REPLY).stream()
                        .map(Message::at)
                        .findFirst()
                        .orElse(null))
                .toList();
        if (answered.stream().anyMatch(Objects::isNull)) {
            return new Verdict.NotMet("one of them has no answer");
        }
        var times = answered.stream().<Instant>map(Objects::requireNonNull).toList();
        return times.equals(times.stream().sorted().distinct().toList())
                ? new Verdict.Met()
                : new Verdict.NotMet("they were answered at " + times);
    }
}

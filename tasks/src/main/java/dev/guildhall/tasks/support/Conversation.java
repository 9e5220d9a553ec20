package dev.guildhall.tasks.support;

import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Reading;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Reply;
import dev.guildhall.tasks.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What passes in a ticket between the worker and a simulated customer who answers.
public record Conversation(long ticket) {
    private static final int MESSAGES = 16;

    /// The worker asked, and the customer understood and answered.
    public Check asked(String topic, String claim, double weight) {
        return TicketChecks.goal("the customer was asked " + claim + " and has told it", weight, state -> {
            var readings = state.readings(ticket);
            return readings.stream().anyMatch(reading -> reading.topics().contains(topic) && isWhole(state, reading))
                    ? new Verdict.Met()
                    : new Verdict.NotMet("the customer was asked "
                            + readings.stream().map(Reading::topics).toList());
        });
    }

    /// One of the public replies written since the customer spoke of a topic is so.
    public Check answered(String topic, String claim, double weight, Predicate<Reply> so) {
        return TicketChecks.goal("what the customer wrote is answered: a reply " + claim, weight, state -> {
            var spoken = state.readings(ticket).stream()
                    .filter(reading -> reading.topics().contains(topic))
                    .map(Reading::answer)
                    .filter(Objects::nonNull)
                    .findFirst();
            if (spoken.isEmpty()) {
                return new Verdict.NotMet("the customer has not spoken of it");
            }
            var replies = state.messages(ticket, Message.Kind.PUBLIC_REPLY).stream()
                    .filter(message -> message.id() > spoken.get())
                    .map(message -> new Reply(message.body()))
                    .toList();
            return replies.stream().anyMatch(so) ? new Verdict.Met() : new Verdict.NotMet("answered: " + replies);
        });
    }

    private boolean isWhole(HelpdeskState state, Reading reading) {
        return state.messages(ticket, Message.Kind.PUBLIC_REPLY).stream().anyMatch(m -> m.id() == reading.reply())
                && state.messages(ticket, Message.Kind.FROM_CUSTOMER).stream()
                        .anyMatch(m -> Long.valueOf(m.id()).equals(reading.answer()));
    }

    /// Nothing changes but the conversation, the ticket's status and assignee, and what these permits allow.
    public Check untouchedBut(Permit... more) {
        return TicketChecks.nothingBut(Stream.concat(
                        Stream.of(
                                Permit.add("message", MESSAGES).where("ticket", ticket),
                                Permit.add("reading", MESSAGES).where("ticket", ticket),
                                Permit.alter("ticket", ticket, "status", "assignee", "updated")),
                        Stream.of(more))
                .toList());
    }

    /// These checks, which do not know if it was the simulated customer who broke.
    public List<Check> unlessTheCustomerBroke(Collection<Check> checks) {
        return checks.stream().map(this::unlessTheCustomerBroke).toList();
    }

    private Check unlessTheCustomerBroke(Check check) {
        return new Check(
                check.claim(),
                check.kind(),
                check.weight(),
                evidence -> TicketChecks.after(evidence).readings(ticket).stream()
                        .map(Reading::broke)
                        .filter(broke -> !broke.isEmpty())
                        .findFirst()
                        .<Verdict>map(broke -> new Verdict.Unknown("the simulated customer broke: " + broke))
                        .orElseGet(() -> check.test().apply(evidence)));
    }
}

package dev.guildhall.tasks.support;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Reply;
import dev.guildhall.tasks.Untouched;
import dev.guildhall.tasks.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks on one ticket of the helpdesk.
public record TicketChecks(long ticket) {
    private static final int REPLIES = 3;

    public static HelpdeskState before(Evidence evidence) {
        return state(evidence.before().get(HelpdeskState.PROGRAM));
    }

    public static HelpdeskState after(Evidence evidence) {
        return state(evidence.after().get(HelpdeskState.PROGRAM));
    }

    private static HelpdeskState state(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            throw new IllegalStateException("the evidence holds no state of the helpdesk");
        }
        return HelpdeskState.of(snapshot);
    }

    public Check statusIs(Ticket.Status wanted, double weight) {
        return Check.goal(
                "ticket %d is %s".formatted(ticket, wanted.label()),
                weight,
                evidence -> after(evidence)
                        .ticket(ticket)
                        .<Verdict>map(t -> t.status() == wanted
                                ? new Verdict.Met()
                                : new Verdict.NotMet("it is " + t.status().label()))
                        .orElse(new Verdict.NotMet("the ticket is gone")));
    }

    public Check teamIs(Team wanted, double weight) {
        return Check.goal(
                "ticket %d is with %s".formatted(ticket, wanted.label()),
                weight,
                evidence -> after(evidence)
                        .ticket(ticket)
                        .<Verdict>map(t -> t.team() == wanted
                                ? new Verdict.Met()
                                : new Verdict.NotMet("it is with " + t.team().label()))
                        .orElse(new Verdict.NotMet("the ticket is gone")));
    }

    public Check priorityIs(Ticket.Priority wanted, double weight) {
        return Check.goal(
                "ticket %d has the priority %s".formatted(ticket, wanted.label()),
                weight,
                evidence -> after(evidence)
                        .ticket(ticket)
                        .<Verdict>map(t -> t.priority() == wanted
                                ? new Verdict.Met()
                                : new Verdict.NotMet("it is " + t.priority().label()))
                        .orElse(new Verdict.NotMet("the ticket is gone")));
    }

    public Check taggedWith(String tag, double weight) {
        return Check.goal("ticket %d is tagged %s".formatted(ticket, tag), weight, evidence -> {
            var tags = after(evidence).tags(ticket);
            return tags.contains(tag) ? new Verdict.Met() : new Verdict.NotMet("its tags are " + tags);
        });
    }

    /// One of the internal notes written in this episode is so.
    public Check noted(String claim, double weight, Predicate<Reply> so) {
        return Check.goal("an internal note " + claim, weight, evidence -> {
            var notes = written(evidence, Message.Kind.INTERNAL_NOTE);
            if (notes.isEmpty()) {
                return new Verdict.NotMet("no internal note was written");
            }
            return notes.stream().anyMatch(so) ? new Verdict.Met() : new Verdict.NotMet("written: " + texts(notes));
        });
    }

    /// One of the public replies written in this episode is so.
    public Check replied(String claim, double weight, Predicate<Reply> so) {
        return Check.goal("a public reply " + claim, weight, evidence -> {
            var replies = replies(evidence);
            if (replies.isEmpty()) {
                return new Verdict.NotMet("no public reply was written");
            }
            return replies.stream().anyMatch(so) ? new Verdict.Met() : new Verdict.NotMet("written: " + texts(replies));
        });
    }

    /// The customer knows that somebody works on it, and no more.
    public Check saysWeLookIntoIt(double weight) {
        return replied(
                "says that we are looking into it",
                weight,
                reply -> reply.mentions(
                        "looking into", "look into", "checking", "check", "reviewing", "review", "examining"));
    }

    /// No public reply written in this episode is so.
    public Check neverReplied(String claim, Predicate<Reply> so) {
        return Check.guard(
                "no public reply " + claim,
                evidence -> replies(evidence).stream()
                        .filter(so)
                        .findFirst()
                        .<Verdict>map(reply -> new Verdict.NotMet("written: " + reply.text()))
                        .orElse(new Verdict.Met()));
    }

    /// What was written to the customer since the episode began.
    private List<Reply> replies(Evidence evidence) {
        return written(evidence, Message.Kind.PUBLIC_REPLY);
    }

    /// What was added to the thread; what a merge moved there was written before.
    private List<Reply> written(Evidence evidence, Message.Kind kind) {
        var old = before(evidence).snapshot().table("message").rows().stream()
                .map(Snapshot.Row::key)
                .collect(Collectors.toSet());
        return after(evidence).messages(ticket, kind).stream()
                .filter(message -> !old.contains("" + message.id()))
                .map(message -> new Reply(message.body()))
                .toList();
    }

    private static String texts(List<Reply> replies) {
        return String.join(" | ", replies.stream().map(Reply::text).toList());
    }

    /// Another ticket was merged into this one, with all of its thread.
    public Check took(long other, double weight) {
        return Check.goal("ticket %d is merged into ticket %d".formatted(other, ticket), weight, evidence -> {
            var into = after(evidence).ticket(other).map(Ticket::mergedInto);
            if (!into.equals(Optional.of(ticket))) {
                return new Verdict.NotMet(
                        into.map("it is merged into %d"::formatted).orElse("it is not merged"));
            }
            var left = before(evidence).messages(other).stream()
                    .map(Message::id)
                    .filter(id -> after(evidence).messages(ticket).stream().noneMatch(message -> message.id() == id))
                    .toList();
            return left.isEmpty() ? new Verdict.Met() : new Verdict.NotMet("not in its thread: messages " + left);
        });
    }

    /// Nothing changes but what these permits allow.
    public static Check nothingBut(Collection<Permit> permits) {
        return Untouched.but(HelpdeskState.PROGRAM, HelpdeskState.JOURNALS, permits.toArray(Permit[]::new));
    }

    /// Nothing changes but the ticket's own thread and properties, and what these permits allow.
    public Check untouchedBut(Permit... more) {
        var permits = Stream.concat(
                Stream.of(
                        Permit.add("message", REPLIES).where("ticket", ticket),
                        Permit.alter("ticket", ticket, "status", "assignee", "updated")),
                Stream.of(more));
        return nothingBut(permits.toList());
    }

    /// Nothing changes but the ticket's own thread and whose it is.
    public Check onlyHandedOver() {
        return nothingBut(List.of(
                Permit.add("message", REPLIES).where("ticket", ticket),
                Permit.alter("ticket", ticket, "team", "assignee", "updated")));
    }

    /// Something about the helpdesk is after the episode what it was before.
    public static Check same(String claim, Function<HelpdeskState, ?> what) {
        return Check.guard(claim, evidence -> {
            boolean same = what.apply(before(evidence)).equals(what.apply(after(evidence)));
            return same ? new Verdict.Met() : new Verdict.NotMet("it is not as it was");
        });
    }

    /// A goal about the order's state after the episode.
    public static Check goal(String claim, double weight, Function<HelpdeskState, Verdict> test) {
        return Check.goal(claim, weight, evidence -> test.apply(after(evidence)));
    }
}

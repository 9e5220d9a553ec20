package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What several tickets have to do with each other: merging, links, teams, the clock, bulk changes, sorting.
class HelpdeskQueueTest extends AtTheDesk {
    private static final Pattern ROW = Pattern.compile("<td class=\"no\"><a href=\"/tickets/(\\d+)\">");
    private Customer customer;

    @BeforeEach
    void open() {
        customer = setup.newCustomer();
    }

    @Test
    void aMergeMovesTheThreadAndClosesTheTicket() {
        var kept = ticket("Where is it?", 30);
        var closed = ticket("Still waiting", 5);
        setup.message(
                kept,
                Message.Kind.INTERNAL_NOTE,
                "Ada",
                "Asked the depot.",
                world.instant().minus(Duration.ofHours(1)));
        assertThat(visitor.get(path(closed) + "/merge/review?into=" + kept.number())
                        .html())
                .contains("This cannot be undone.", "1 message")
                .doesNotContain("two customers");
        var page = visitor.post(path(closed) + "/merge", "into", "" + kept.number());

        assertThat(page.html()).contains("Ticket %d was merged into this ticket.".formatted(closed.number()));
        assertThat(state().messages(kept.number()))
                .extracting(Message::body)
                .containsExactly("Where is it?", "Still waiting", "Asked the depot.");
        assertThat(state().messages(closed.number())).isEmpty();
        assertThat(state().ticket(closed.number())).hasValueSatisfying(t -> {
            assertThat(t.mergedInto()).isEqualTo(kept.number());
            assertThat(t.status()).isEqualTo(Ticket.Status.SOLVED);
        });
        assertThat(visitor.get(path(closed)).html())
                .contains("It was merged into")
                .doesNotContain("Status after sending");
    }

    @Test
    void aSecondClickOnMergeChangesNothing() {
        var kept = ticket("Where is it?", 30);
        var closed = ticket("Still waiting", 5);
        visitor.get(path(closed) + "/merge/review?into=" + kept.number());
        visitor.post(path(closed) + "/merge", "into", "" + kept.number());
        var before = helpdesk.snapshot();
        visitor.get(path(kept));
        visitor.post(path(closed) + "/merge", "into", "" + kept.number());

        assertThat(helpdesk.snapshot()).isEqualTo(before);
    }

    @Test
    void whatCannotBeMergedIsSaidBesideTheField() {
        var ticket = ticket("Where is it?", 30);
        refused(path(ticket) + "/merge/review?into=", "Type the number of a ticket, such as 5012.");
        refused(path(ticket) + "/merge/review?into=1", "There is no ticket 1.");
        refused(path(ticket) + "/merge/review?into=" + ticket.number(), "A ticket cannot be merged into itself.");
    }

    @Test
    void aMergeOfTwoCustomersIsWarnedOf() {
        var mine = ticket("Where is it?", 30);
        var other = setup.ticket(NewTicket.from(setup.newCustomer(), "Where is it?", "Mine, too"));

        assertThat(visitor.get(path(mine) + "/merge/review?into=" + other.number())
                        .html())
                .contains("These tickets are from two customers.");
    }

    @Test
    void aMergedTicketTakesNoWork() {
        var kept = ticket("Where is it?", 30);
        var closed = ticket("Still waiting", 5);
        visitor.get(path(closed) + "/merge/review?into=" + kept.number());
        visitor.post(path(closed) + "/merge", "into", "" + kept.number());
        var before = helpdesk.snapshot();
        var why = "Ticket %d was merged into ticket %d and is closed.".formatted(closed.number(), kept.number());

        visitor.get(path(kept));
        assertThat(visitor.post(path(closed) + "/messages", "body", "Hello").html())
                .contains(why);
        assertThat(visitor.get(path(closed) + "/hand-over").html()).contains(why);
        visitor.get("/tickets/bulk?select=" + closed.number());
        assertThat(visitor.post("/tickets/bulk", "select", "" + closed.number(), "status", "OPEN")
                        .html())
                .contains(why);
        assertThat(helpdesk.snapshot()).isEqualTo(before);
    }

    @Test
    void aHandOverLeavesANoteAndNobodyInCharge() {
        var ticket = ticket("Charged twice", 5);
        visitor.get(path(ticket) + "/hand-over");
        var page = visitor.post(path(ticket) + "/hand-over", "team", "BILLING", "note", "Two lines on the statement.");

        assertThat(page.html()).contains("The ticket was handed over to Billing.");
        assertThat(state().ticket(ticket.number())).hasValueSatisfying(t -> {
            assertThat(t.team()).isEqualTo(Team.BILLING);
            assertThat(t.assignee()).isNull();
            assertThat(t.status()).isEqualTo(Ticket.Status.OPEN);
        });
        assertThat(state().messages(ticket.number(), Message.Kind.INTERNAL_NOTE))
                .extracting(Message::body)
                .containsExactly("Two lines on the statement.");
    }

    @Test
    void aHandOverNeedsATeamAndANote() {
        var ticket = ticket("Charged twice", 5);
        var before = helpdesk.snapshot();
        visitor.get(path(ticket) + "/hand-over");
        var page = visitor.post(path(ticket) + "/hand-over", "note", " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Choose a team.", "Write what the team needs to know.");
        assertThat(helpdesk.snapshot()).isEqualTo(before);
    }

    @Test
    void aLinkIsSeenFromBothEndsAndCanBeRemoved() {
        var one = ticket("Broken lamp", 9);
        var two = ticket("Lamp, part two", 5);
        visitor.get(path(two));
        visitor.post(path(two) + "/links", "other", "#" + one.number());

        assertThat(state().links(one.number())).containsExactly(two.number());
        assertThat(visitor.get(path(one)).html()).contains("Lamp, part two");
        visitor.post(path(one) + "/links/remove", "other", "" + two.number());
        assertThat(state().links(two.number())).isEmpty();
        visitor.get(path(one));
        assertThat(visitor.post(path(one) + "/links", "other", "" + one.number())
                        .html())
                .contains("A ticket cannot be linked with itself.");
    }

    @Test
    void aBulkChangeTouchesTheTickedTicketsOnly() {
        var one = ticket("Broken lamp", 9);
        var two = ticket("Lamp broken", 5);
        var before = helpdesk.snapshot();
        assertThat(visitor.get("/tickets/bulk?select=%d&select=%d".formatted(one.number(), two.number()))
                        .html())
                .contains("<h1>Change 2 tickets</h1>", "Apply to 2 tickets");
        var page = visitor.post(
                "/tickets/bulk",
                "select",
                "" + one.number(),
                "select",
                "" + two.number(),
                "priority",
                "HIGH",
                "team",
                "LOGISTICS",
                "add-tag",
                "batch 7",
                "back",
                "/tickets?sort=NEWEST");

        assertThat(page.html()).contains("Changed: 2 tickets.");
        for (var ticket : List.of(one, two)) {
            assertThat(state().tags(ticket.number())).containsExactly("batch 7");
            assertThat(state().ticket(ticket.number())).hasValueSatisfying(t -> {
                assertThat(t.priority()).isEqualTo(Ticket.Priority.HIGH);
                assertThat(t.team()).isEqualTo(Team.LOGISTICS);
                assertThat(t.status()).isEqualTo(Ticket.Status.OPEN);
            });
        }
        assertThat(HelpdeskState.changes(before, helpdesk.snapshot()))
                .extracting(Change::table)
                .containsExactlyInAnyOrder("ticket", "ticket", "ticket_tag", "ticket_tag");
    }

    @Test
    void aBulkChangeOfNothingIsRefused() {
        var one = ticket("Broken lamp", 9);
        assertThat(visitor.get("/tickets/bulk").html()).contains("No ticket is ticked.");
        visitor.get("/tickets/bulk?select=" + one.number());
        assertThat(visitor.post("/tickets/bulk", "select", "" + one.number()).html())
                .contains("Choose at least one change.");
        assertThat(visitor.post("/tickets/bulk", "select", "" + one.number(), "add-tag", "<b>")
                        .html())
                .contains("A tag has letters, digits, spaces and hyphens only");
    }

    @Test
    void theInboxIsSortedByWhatIsAskedFor() {
        var urgent = setup.ticket(NewTicket.from(customer, "Zebra one", "Smoke!")
                .priority(Ticket.Priority.URGENT)
                .hoursAgo(1));
        var old = setup.ticket(NewTicket.from(customer, "Zebra two", "Hm.").hoursAgo(90));
        var fresh = setup.ticket(NewTicket.from(customer, "Zebra three", "Hi.").hoursAgo(0));

        assertThat(listed("DUE")).containsExactly(old.number(), urgent.number(), fresh.number());
        assertThat(listed("PRIORITY")).containsExactly(urgent.number(), old.number(), fresh.number());
        assertThat(listed("NEWEST")).containsExactly(fresh.number(), urgent.number(), old.number());
    }

    @Test
    void theClockStopsWithTheFirstPublicReply() {
        var ticket = ticket("Where is it?", 30);
        assertThat(visitor.get(path(ticket)).html()).contains("First reply was due", "overdue by");
        visitor.post(path(ticket) + "/messages", "kind", "INTERNAL_NOTE", "body", "Looking.", "status", "OPEN");
        assertThat(visitor.get(path(ticket)).html()).contains("overdue by");
        visitor.post(path(ticket) + "/messages", "kind", "PUBLIC_REPLY", "body", "Here.", "status", "OPEN");
        assertThat(visitor.get(path(ticket)).html()).contains("First reply sent");
    }

    @Test
    void theSameWorkGivesTheSameState() {
        var first = afterSomeWork();
        assertThat(afterSomeWork()).isEqualTo(first);
    }

    private static Object afterSomeWork() {
        var world = new World(5);
        try (var helpdesk = server.open(world);
                var visitor = new Visitor(helpdesk.home())) {
            var tickets = helpdesk.setup().tickets();
            var one = tickets.getLast();
            var two = tickets.get(tickets.size() - 2);
            var three = tickets.getFirst();
            world.tick(Duration.ofSeconds(20));
            visitor.get(path(one) + "/merge/review?into=" + two.number());
            visitor.post(path(one) + "/merge", "into", "" + two.number());
            visitor.post(path(two) + "/links", "other", "" + three.number());
            visitor.post("/tickets/bulk", "select", "" + three.number(), "add-tag", "late", "status", "PENDING");
            return helpdesk.snapshot();
        }
    }

    private List<Long> listed(String sort) {
        return ROW.matcher(visitor.get("/tickets?q=zebra&sort=" + sort).html())
                .results()
                .map((MatchResult m) -> Long.valueOf(m.group(1)))
                .toList();
    }

    private void refused(String path, String message) {
        var page = visitor.get(path);
        assertThat(page.status()).as(path).isEqualTo(422);
        assertThat(page.html()).as(path).contains(message);
    }

    private Ticket ticket(String text, int hoursAgo) {
        return setup.ticket(NewTicket.from(customer, text, text).hoursAgo(hoursAgo));
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }

    private static String path(Ticket ticket) {
        return "/tickets/" + ticket.number();
    }
}

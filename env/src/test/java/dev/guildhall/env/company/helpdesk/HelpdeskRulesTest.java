package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the forms do to the state, and what they refuse.
class HelpdeskRulesTest extends AtTheDesk {
    @Test
    void aReplyIsSentWithTheWorldsTimeAndSetsTheStatus() {
        var ticket = ticket();
        world.tick(Duration.ofMinutes(3));
        visitor.get(path(ticket));
        var page = visitor.post(
                path(ticket) + "/messages", "kind", "PUBLIC_REPLY", "body", "It is on its way.", "status", "PENDING");

        assertThat(page.html()).contains("Your reply was sent to the customer.");
        var state = state();
        assertThat(state.messages(ticket.number(), Message.Kind.PUBLIC_REPLY))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.body()).isEqualTo("It is on its way.");
                    assertThat(reply.author()).isEqualTo(setup.worker().name());
                    assertThat(reply.at()).isEqualTo(world.instant());
                });
        assertThat(state.ticket(ticket.number()).orElseThrow().status()).isEqualTo(Ticket.Status.PENDING);
    }

    @Test
    void anEmptyReplyIsRefused() {
        var ticket = ticket();
        var before = helpdesk.snapshot();
        visitor.get(path(ticket));
        var page =
                visitor.post(path(ticket) + "/messages", "kind", "PUBLIC_REPLY", "body", " \r\n ", "status", "SOLVED");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Write something before you send it.");
        assertThat(helpdesk.snapshot()).isEqualTo(before);
    }

    @Test
    void aDoubleClickSendsOneReplyAndOneRefund() {
        var order = delivered();
        var ticket = ticket();
        visitor.get(path(ticket));
        for (int i = 0; i < 2; i++) {
            visitor.post(path(ticket) + "/messages", "kind", "PUBLIC_REPLY", "body", "Done.", "status", "SOLVED");
        }
        var form = visitor.get(
                path(order) + "/refund/review?kind=AMOUNT&amount=5&reason=GOODWILL&destination=STORE_CREDIT");
        assertThat(form.html()).contains("€5.00");
        String[] fields = {
            "kind", "AMOUNT", "amount", "5", "reason", "GOODWILL", "destination", "STORE_CREDIT", "seen", "0"
        };
        visitor.post(path(order) + "/refund", fields);
        visitor.post(path(order) + "/refund", fields);

        assertThat(state().messages(ticket.number(), Message.Kind.PUBLIC_REPLY)).hasSize(1);
        assertThat(state().refunds(order.number())).hasSize(1);
    }

    @Test
    void propertiesAreSavedAndNothingElseChanges() {
        var ticket = ticket();
        var colleague = setup.colleagues().getFirst().name();
        var before = helpdesk.snapshot();
        visitor.get(path(ticket));
        visitor.post(
                path(ticket) + "/properties",
                "status",
                "OPEN",
                "priority",
                "URGENT",
                "assignee",
                colleague,
                "tags",
                "shipping",
                "tags",
                "complaint");

        assertThat(state().ticket(ticket.number())).hasValueSatisfying(t -> {
            assertThat(t.priority()).isEqualTo(Ticket.Priority.URGENT);
            assertThat(t.assignee()).isEqualTo(colleague);
        });
        assertThat(state().tags(ticket.number())).containsExactly("complaint", "shipping");
        assertThat(HelpdeskState.changes(before, helpdesk.snapshot()))
                .extracting(Change::table)
                .containsOnly("ticket", "ticket_tag");
    }

    @Test
    void anAssigneeNobodyKnowsIsRefused() {
        var ticket = ticket();
        visitor.get(path(ticket));
        var page = visitor.post(
                path(ticket) + "/properties", "status", "OPEN", "priority", "LOW", "assignee", "Nobody Known");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("No agent is called “Nobody Known”. Choose a name from the list.");
        assertThat(state().ticket(ticket.number())).contains(ticket);
    }

    @Test
    void itemsAreRefundedInTheQuantityAskedFor() {
        var order = delivered();
        var item = setup.items(order).getFirst();
        refund(
                order,
                "kind=ITEMS&item-%1$d=yes&quantity-%1$d=2&reason=DAMAGED&destination=PAYMENT".formatted(item.id()));

        var refund = state().refunds(order.number()).getFirst();
        assertThat(refund.cents()).isEqualTo(2 * item.unitCents());
        assertThat(refund.destination()).isEqualTo(Refund.To.PAYMENT);
        assertThat(refund.reason()).isEqualTo(Refund.Reason.DAMAGED);
        assertThat(state().refundLines(refund.id()))
                .extracting(RefundLine::item, RefundLine::quantity, RefundLine::cents)
                .containsExactly(tuple(item.id(), 2, 2 * item.unitCents()));
    }

    @Test
    void aFullRefundPaysWhatIsLeftAndThenNothingMoreCanBePaid() {
        var order = delivered();
        long paid = state().payments(order.number()).getFirst().cents();
        refund(order, "kind=AMOUNT&amount=1.50&reason=GOODWILL&destination=STORE_CREDIT");
        refund(order, "kind=FULL&reason=RETURNED&destination=PAYMENT");

        assertThat(state().refunds(order.number())).extracting(Refund::cents).containsExactly(150L, paid - 150);
        assertThat(state().refundedCents(order.number())).isEqualTo(paid);
        assertThat(visitor.get(path(order) + "/refund").html()).contains("Nothing is left to refund on order");
    }

    @Test
    void moreThanIsLeftIsRefused() {
        var order = delivered();
        var item = setup.items(order).getFirst();
        refused(order, "kind=AMOUNT&amount=9,999.00", "That is €9,999.00, but only €");
        refused(order, "kind=AMOUNT&amount=0", "Refund more than €0.00.");
        refused(order, "kind=AMOUNT&amount=12,50", "Type an amount such as 12.50.");
        refused(order, "kind=ITEMS", "Tick at least one item");
        refused(
                order,
                "kind=ITEMS&item-%1$d=yes&quantity-%1$d=4".formatted(item.id()),
                "between 1 and 3 can be refunded, not 4.");
        refused(order, "kind=ITEMS&item-%1$d=yes&quantity-%1$d=two".formatted(item.id()), "must be a whole number");
        assertThat(visitor.get(path(order) + "/refund/review?kind=FULL").html())
                .contains("Choose a reason.", "Choose where the money goes.");
    }

    @Test
    void aForgedConfirmationIsCheckedLikeTheForm() {
        var order = delivered();
        visitor.get(path(order) + "/refund/review?kind=AMOUNT&amount=1&reason=GOODWILL&destination=PAYMENT");
        var page = visitor.post(
                path(order) + "/refund",
                "kind",
                "AMOUNT",
                "amount",
                "99999",
                "reason",
                "GOODWILL",
                "destination",
                "PAYMENT");

        assertThat(page.status()).isEqualTo(422);
        assertThat(state().refunds(order.number())).isEmpty();
    }

    @Test
    void anAddressChangesBeforeShippingOnly() {
        var waiting = setup.order(order().placedDaysAgo(0));
        var shipped = setup.order(order().shippedDaysAgo(2));
        String[] fields = {
            "recipient",
            "Ada Quill",
            "street",
            "New Lane 5",
            "postcode",
            "1017 AB",
            "city",
            "Amsterdam",
            "country",
            "Netherlands"
        };
        visitor.get(
                path(waiting)
                        + "/address/review?recipient=Ada+Quill&street=New+Lane+5&postcode=1017+AB&city=Amsterdam&country=Netherlands");
        assertThat(visitor.post(path(waiting) + "/address", fields).html())
                .contains("The shipping address was changed.");
        assertThat(state().order(waiting.number()).orElseThrow().shipTo().line())
                .isEqualTo("Ada Quill, New Lane 5, 1017 AB Amsterdam, Netherlands");

        assertThat(visitor.get(path(shipped) + "/address").status()).isEqualTo(409);
        var review = path(waiting)
                + "/address/review?recipient=Ada+Quill&street=New+Lane+5&postcode=1017&city=Amsterdam&country=Netherlands";
        visitor.get(review);
        var page = visitor.post(path(shipped) + "/address", fields);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html())
                .contains("The address can no longer be changed: order %d is Shipped.".formatted(shipped.number()));
        assertThat(state().order(shipped.number())).contains(shipped);
    }

    @Test
    void anAddressThatCannotBeRightIsRefused() {
        var waiting = setup.order(order().placedDaysAgo(0));
        var page = visitor.get(
                path(waiting) + "/address/review?recipient=Ada&street=New+Lane&postcode=%3C%3E&city=&country=Spain");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("The street needs a house number.", "A postcode has letters, digits", "Type the city.");
    }

    @Test
    void anOrderIsCancelledBeforeShippingOnlyAndPaidBackWhole() {
        var waiting = setup.order(order().placedDaysAgo(0));
        var shipped = setup.order(order().shippedDaysAgo(2));
        visitor.get(path(waiting) + "/cancel");
        visitor.post(path(waiting) + "/cancel");
        visitor.get("/orders/%d/cancel"
                .formatted(setup.order(order().placedDaysAgo(0)).number()));
        assertThat(visitor.post(path(shipped) + "/cancel").status()).isEqualTo(409);

        assertThat(state().order(waiting.number()).orElseThrow().status()).isEqualTo(Order.Status.CANCELLED);
        assertThat(state().refundedCents(waiting.number()))
                .isEqualTo(state().payments(waiting.number()).getFirst().cents());
        assertThat(state().order(shipped.number())).contains(shipped);
    }

    @Test
    void aFormOfAnEarlierEpisodeChangesNothing() {
        var ticket = ticket();
        visitor.get(path(ticket));
        try (var next = server.open(new World(18))) {
            var before = next.snapshot();
            long other = next.setup().tickets().getFirst().number();
            var page = visitor.post(
                    "/tickets/%d/messages".formatted(other), "kind", "PUBLIC_REPLY", "body", "Hi", "status", "OPEN");
            assertThat(page.status()).isEqualTo(403);
            assertThat(next.snapshot()).isEqualTo(before);
        }
    }

    @Test
    void theSameRequestsGiveTheSameState() {
        assertThat(afterSomeWork()).isEqualTo(afterSomeWork());
    }

    private static Snapshot afterSomeWork() {
        var world = new World(5);
        try (var helpdesk = server.open(world);
                var visitor = new Visitor(helpdesk.home())) {
            var ticket = helpdesk.setup().tickets().getLast();
            var order = helpdesk.setup().orders().getFirst();
            world.tick(Duration.ofSeconds(20));
            visitor.get(path(ticket));
            visitor.post(
                    path(ticket) + "/messages", "kind", "INTERNAL_NOTE", "body", "Looked at it.", "status", "OPEN");
            visitor.get(path(order) + "/refund/review?kind=AMOUNT&amount=2&reason=GOODWILL&destination=STORE_CREDIT");
            visitor.post(
                    path(order) + "/refund",
                    "kind",
                    "AMOUNT",
                    "amount",
                    "2",
                    "reason",
                    "GOODWILL",
                    "destination",
                    "STORE_CREDIT");
            return helpdesk.snapshot();
        }
    }

    private void refund(Order order, String query) {
        visitor.get(path(order) + "/refund/review?" + query);
        var fields = Stream.of(query.split("&"))
                .flatMap(pair -> Stream.of(pair.split("=")))
                .toArray(String[]::new);
        assertThat(visitor.post(path(order) + "/refund", fields).html()).contains("was issued.");
    }

    private void refused(Order order, String query, String message) {
        var page = visitor.get(path(order) + "/refund/review?" + query + "&reason=DAMAGED&destination=PAYMENT");
        assertThat(page.status()).as(query).isEqualTo(422);
        assertThat(page.html()).as(query).contains(message);
        assertThat(state().refunds(order.number())).isEmpty();
    }

    private NewOrder order() {
        return NewOrder.by(setup.customers().getFirst())
                .with(setup.products().getFirst(), 3)
                .with(setup.products().get(1), 1);
    }

    private Order delivered() {
        return setup.order(order().deliveredDaysAgo(9));
    }

    private Ticket ticket() {
        return setup.ticket(NewTicket.from(setup.customers().getFirst(), "A question", "Where is it?")
                .tagged("question"));
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }

    private static String path(Ticket ticket) {
        return "/tickets/" + ticket.number();
    }

    private static String path(Order order) {
        return "/orders/" + order.number();
    }
}

package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Goods that come back, and goods that are sent once more.
class HelpdeskReturnsTest extends AtTheDesk {
    private Order order;
    private long item;

    @BeforeEach
    void open() {
        order = setup.order(NewOrder.by(setup.customers().getFirst())
                .with(setup.products().getFirst(), 3)
                .with(setup.products().get(1), 1)
                .deliveredDaysAgo(9));
        item = setup.items(order).getFirst().id();
    }

    @Test
    void aReturnIsOpenedOnceWithALabel() {
        send("return", 2);
        visitor.post(path("/return"), fields(2));

        assertThat(state().returns(order.number())).singleElement().satisfies(back -> {
            assertThat(back.status()).isEqualTo(ReturnCase.Status.LABEL_SENT);
            assertThat(back.reason()).isEqualTo(ReturnCase.Reason.UNWANTED);
            assertThat(back.label()).isEqualTo("RT%d01".formatted(order.number()));
            assertThat(state().returnLines(back.id()))
                    .extracting(ReturnLine::quantity)
                    .containsExactly(2);
        });
        assertThat(visitor.get(path("")).html())
                .contains(
                        "RT%d01".formatted(order.number()),
                        "2 x " + setup.items(order).getFirst().name());
    }

    @Test
    void whatIsOnItsWayBackCannotBeReturnedAgainUntilItIsCancelled() {
        send("return", 2);
        refused("return", 2, "between 1 and 1 can be returned, not 2.");
        var id = state().returns(order.number()).getFirst().id();
        visitor.get(path(""));
        visitor.post(path("/returns"), "return", "" + id, "status", "CANCELLED");
        send("return", 3);

        assertThat(state().returns(order.number()))
                .extracting(ReturnCase::status)
                .containsExactly(ReturnCase.Status.CANCELLED, ReturnCase.Status.LABEL_SENT);
        visitor.get(path(""));
        assertThat(visitor.post(path("/returns"), "return", "" + id, "status", "RECEIVED")
                        .html())
                .contains("The return is Cancelled already.");
    }

    @Test
    void aReplacementIsAnOrderThatCostsNothing() {
        send("replacement", 1);

        var other = state().replacements(order.number()).getFirst();
        assertThat(other.status()).isEqualTo(Order.Status.PROCESSING);
        assertThat(other.shipTo()).isEqualTo(order.shipTo());
        assertThat(state().items(other.number())).extracting(OrderItem::cents).containsExactly(0L);
        assertThat(visitor.get(path("")).html()).contains("Replacement:", "order " + other.number());
    }

    @Test
    void whatWasReplacedIsNotRefundedAsWell() {
        send("replacement", 3);
        var page = visitor.get(
                path("/refund/review?kind=ITEMS&reason=DAMAGED&destination=PAYMENT&item-%1$d=yes&quantity-%1$d=1"
                        .formatted(item)));

        assertThat(page.html()).contains("Tick at least one item");
        refused("replacement", 1, "Tick at least one item.");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        assertThat(visitor.get(path("/return/review")).html()).contains("Tick at least one item.", "Choose a reason.");
        refused("return", 4, "between 1 and 3 can be returned, not 4.");
        var waiting = setup.order(NewOrder.by(setup.customers().getFirst())
                .with(setup.products().getFirst(), 1)
                .placedDaysAgo(0));
        var id = setup.items(waiting).getFirst().id();
        assertThat(visitor.get("/orders/%d/return/review?item-%2$d=yes&reason=DAMAGED".formatted(waiting.number(), id))
                        .html())
                .contains("Order %d is Processing".formatted(waiting.number()));
    }

    private void send(String what, int quantity) {
        assertThat(visitor.get(review(what, quantity)).status()).isEqualTo(200);
        assertThat(visitor.post(path("/" + what), fields(quantity)).html()).contains("class=\"notice\"");
    }

    private void refused(String what, int quantity, String message) {
        var page = visitor.get(review(what, quantity));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(message);
    }

    private String review(String what, int quantity) {
        return path("/%s/review?reason=UNWANTED&item-%2$d=yes&quantity-%2$d=%3$d".formatted(what, item, quantity));
    }

    private String[] fields(int quantity) {
        return new String[] {"reason", "UNWANTED", "item-" + item, "yes", "quantity-" + item, "" + quantity};
    }

    private String path(String rest) {
        return "/orders/" + order.number() + rest;
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }
}

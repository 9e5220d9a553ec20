package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.ReturnRule;
import org.junit.jupiter.api.Test;

/// Coupons, gift cards, tax, currencies and parcels: what an order cost, and what of it can go back.
class HelpdeskMoneyTest extends AtTheDesk {
    @Test
    void aCouponIsSpreadOverTheItemsAndRefundedAsPaid() {
        var lamp = setup.product("Zebra lamp", 75_00);
        var mug = setup.product("Zebra mug", 25_00);
        var order = setup.order(
                wanted().with(lamp, 1).with(mug, 1).coupon("HOME10", 10).deliveredDaysAgo(3));

        assertThat(setup.items(order)).extracting(OrderItem::paidCents).containsExactly(67_50L, 22_50L);
        assertThat(visitor.get(path(order)).html()).contains("Coupon HOME10", "-€10.00", "After coupon", "€67.50");
        refund(order, "kind=ITEMS&item-%1$d=yes&quantity-%1$d=1".formatted(id(order, 0)));
        assertThat(state().refunds(order.number())).extracting(Refund::cents).containsExactly(67_50L);
    }

    @Test
    void allOfALineOneByOneIsWhatWasPaidForIt() {
        var mug = setup.product("Zebra mug", 9_99);
        var order = setup.order(wanted().with(mug, 3).coupon("HOME15", 15).deliveredDaysAgo(3));
        for (int i = 0; i < 3; i++) {
            refund(order, "kind=ITEMS&item-%1$d=yes&quantity-%1$d=1".formatted(id(order, 0)));
        }

        assertThat(state().refundedCents(order.number()))
                .isEqualTo(setup.items(order).getFirst().paidCents());
    }

    @Test
    void theCardGetsItsMoneyBackBeforeTheGiftCard() {
        var order = setup.order(wanted().with(setup.product("Zebra lamp", 60_00), 1)
                .shipping(0)
                .giftCard(25_00)
                .deliveredDaysAgo(3));

        assertThat(state().payments(order.number()))
                .extracting(Payment::method, Payment::cents)
                .containsExactlyInAnyOrder(tuple(Payment.Method.CARD, 35_00L), tuple(Payment.Method.GIFT_CARD, 25_00L));
        assertThat(review(order, "kind=AMOUNT&amount=50")).contains("€35.00 to Card ending", "€15.00 to Gift card");
        refund(order, "kind=AMOUNT&amount=30");
        assertThat(review(order, "kind=FULL")).contains("€5.00 to Card ending", "€25.00 to Gift card ending");
    }

    @Test
    void theOrdersCurrencyAndTaxAreShownAndTyped() {
        var order = setup.order(wanted().with(setup.product("Zebra lamp", 100_00), 1)
                .in(Currency.SEK)
                .shipping(0)
                .to(new Address("Ada", "Storgatan 1", "114 34", "Stockholm", "Sweden"))
                .deliveredDaysAgo(3));

        assertThat(visitor.get(path(order)).html())
                .contains("of which VAT 25 %", "1\u00a0150,00\u00a0kr", "230,00\u00a0kr");
        assertThat(visitor.get(path(order) + "/refund").html()).contains("Amount in SEK");
        assertThat(review(order, "kind=AMOUNT&amount=2000"))
                .contains("That is 2\u00a0000,00\u00a0kr, but only 1\u00a0150,00\u00a0kr is left to refund.");
        assertThat(review(order, "kind=AMOUNT&amount=115,50")).contains("115,50\u00a0kr", "VAT 25 % is part of it");
    }

    @Test
    void itemsOfTwoParcelsHaveTheirOwnDays() {
        var first = setup.product("Zebra lamp", 60_00);
        var second = setup.product("Zebra mug", 10_00);
        var order = setup.order(wanted().with(first, 1).withLater(second, 2, 5).deliveredDaysAgo(8));
        var late = setup.order(wanted().with(first, 1).withLater(second, 2, 5).deliveredDaysAgo(2));

        assertThat(order.status()).isEqualTo(Order.Status.DELIVERED);
        assertThat(late.status()).isEqualTo(Order.Status.SHIPPED);
        assertThat(setup.shipments(order)).hasSize(2).allMatch(s -> s.delivered() != null);
        assertThat(state().contents(setup.shipments(order).getLast().id()))
                .singleElement()
                .satisfies(inside -> assertThat(inside.item()).isEqualTo(id(order, 1)));
        assertThat(visitor.get(path(order)).html()).contains("2 parcels, the last: Delivered", "2 x Zebra mug");
    }

    @Test
    void whatCannotBeReturnedIsMarkedOnTheOrder() {
        var sign = setup.products(ReturnRule.PERSONALISED).getFirst();
        var order = setup.order(wanted().with(sign, 1).deliveredDaysAgo(3));

        assertThat(visitor.get(path(order)).html()).contains("Not returnable: personalised");
        assertThat(setup.anyProducts(new World(3).chance("any"), 20))
                .allMatch(p -> p.returns().returnable());
    }

    private NewOrder wanted() {
        return NewOrder.by(setup.customers().getFirst());
    }

    private long id(Order order, int index) {
        return setup.items(order).get(index).id();
    }

    private String review(Order order, String query) {
        return visitor.get(path(order) + "/refund/review?" + query + "&reason=DAMAGED&destination=PAYMENT")
                .html();
    }

    private void refund(Order order, String query) {
        review(order, query);
        var fields = (query + "&reason=DAMAGED&destination=PAYMENT").split("[&=]");
        assertThat(visitor.post(path(order) + "/refund", fields).html()).contains("was issued.");
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }

    private static String path(Order order) {
        return "/orders/" + order.number();
    }
}

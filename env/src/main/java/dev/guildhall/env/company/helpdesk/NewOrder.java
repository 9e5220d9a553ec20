package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.seed.Basket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An order to be arranged by [HelpdeskSetup#order]. Days are counted back from the world's today.
///
/// It is paid in full. It is processing if not shipped, shipped if not all of it is delivered.
///
/// @param shipped days ago that the parcel left; empty if it has not
/// @param delivered days ago that it arrived; empty if it has not
/// @param shipTo empty for the customer's first address
public record NewOrder(
        Customer customer,
        List<Line> lines,
        int placed,
        Optional<Integer> shipped,
        Optional<Integer> delivered,
        long shippingCents,
        Optional<Address> shipTo,
        Paying paying) {

    /// @param daysLater 0 for what is in the first parcel; what comes later is in a parcel of its own, which left
    ///     and arrived so many days after the first
    public record Line(Product product, int quantity, int daysLater) {}

    /// @param giftCardCents what of it a gift card paid; the rest was paid by card
    public record Paying(Currency currency, Optional<Basket.Coupon> coupon, long giftCardCents) {}

    public NewOrder {
        lines = List.copyOf(lines);
        if (placed < 0 || placed < shipped.orElse(0) || shipped.orElse(placed) < delivered.orElse(0)) {
            throw new IllegalArgumentException(
                    "an order is placed, then shipped, then delivered; not %d, %s and %s days ago"
                            .formatted(placed, shipped, delivered));
        }
    }

    /// An order of nothing yet, placed today in euros, with shipping for €4.95.
    public static NewOrder by(Customer customer) {
        var paying = new Paying(Currency.EUR, Optional.empty(), 0);
        return new NewOrder(customer, List.of(), 0, Optional.empty(), Optional.empty(), 495, Optional.empty(), paying);
    }

    public NewOrder with(Product product, int quantity) {
        return withLater(product, quantity, 0);
    }

    /// In a parcel that left and arrived so many days after the first.
    public NewOrder withLater(Product product, int quantity, int daysLater) {
        var more = Stream.concat(lines.stream(), Stream.of(new Line(product, quantity, daysLater)))
                .toList();
        return new NewOrder(customer, more, placed, shipped, delivered, shippingCents, shipTo, paying);
    }

    /// Not shipped yet.
    public NewOrder placedDaysAgo(int days) {
        return new NewOrder(customer, lines, days, Optional.empty(), Optional.empty(), shippingCents, shipTo, paying);
    }

    /// On its way; placed the day before.
    public NewOrder shippedDaysAgo(int days) {
        return new NewOrder(
                customer, lines, days + 1, Optional.of(days), Optional.empty(), shippingCents, shipTo, paying);
    }

    /// Arrived; shipped three days before, placed the day before that.
    public NewOrder deliveredDaysAgo(int days) {
        return new NewOrder(
                customer, lines, days + 4, Optional.of(days + 3), Optional.of(days), shippingCents, shipTo, paying);
    }

    /// In the order's currency.
    public NewOrder shipping(long cents) {
        return new NewOrder(customer, lines, placed, shipped, delivered, cents, shipTo, paying);
    }

    public NewOrder to(Address address) {
        return new NewOrder(customer, lines, placed, shipped, delivered, shippingCents, Optional.of(address), paying);
    }

    /// The prices of the products are turned into that currency.
    public NewOrder in(Currency currency) {
        return paying(new Paying(currency, paying.coupon, paying.giftCardCents));
    }

    public NewOrder coupon(String code, int percent) {
        return paying(new Paying(paying.currency, Optional.of(new Basket.Coupon(code, percent)), paying.giftCardCents));
    }

    public NewOrder giftCard(long cents) {
        return paying(new Paying(paying.currency, paying.coupon, cents));
    }

    private NewOrder paying(Paying other) {
        return new NewOrder(customer, lines, placed, shipped, delivered, shippingCents, shipTo, other);
    }

    Basket basket() {
        return new Basket(
                lines.stream()
                        .map(line -> new Basket.Line(line.product, line.quantity))
                        .toList(),
                paying.currency,
                paying.coupon);
    }
}

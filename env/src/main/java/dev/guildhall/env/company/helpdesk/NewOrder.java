package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An order to be arranged by [HelpdeskSetup#order]. Days are counted back from the world's today.
///
/// It is paid in full. It is processing if not shipped, shipped if not delivered.
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
        Optional<Address> shipTo) {

    public record Line(Product product, int quantity) {}

    public NewOrder {
        lines = List.copyOf(lines);
        if (placed < 0 || placed < shipped.orElse(0) || shipped.orElse(placed) < delivered.orElse(0)) {
            throw new IllegalArgumentException(
                    "an order is placed, then shipped, then delivered; not %d, %s and %s days ago"
                            .formatted(placed, shipped, delivered));
        }
    }

    /// An order of nothing yet, placed today, with shipping for €4.95.
    public static NewOrder by(Customer customer) {
        return new NewOrder(customer, List.of(), 0, Optional.empty(), Optional.empty(), 495, Optional.empty());
    }

    public NewOrder with(Product product, int quantity) {
        var more = Stream.concat(lines.stream(), Stream.of(new Line(product, quantity)))
                .toList();
        return new NewOrder(customer, more, placed, shipped, delivered, shippingCents, shipTo);
    }

    /// Not shipped yet.
    public NewOrder placedDaysAgo(int days) {
        return new NewOrder(customer, lines, days, Optional.empty(), Optional.empty(), shippingCents, shipTo);
    }

    /// On its way; placed the day before.
    public NewOrder shippedDaysAgo(int days) {
        return new NewOrder(customer, lines, days + 1, Optional.of(days), Optional.empty(), shippingCents, shipTo);
    }

    /// Arrived; shipped three days before, placed the day before that.
    public NewOrder deliveredDaysAgo(int days) {
        return new NewOrder(customer, lines, days + 4, Optional.of(days + 3), Optional.of(days), shippingCents, shipTo);
    }

    public NewOrder shipping(long cents) {
        return new NewOrder(customer, lines, placed, shipped, delivered, cents, shipTo);
    }

    public NewOrder to(Address address) {
        return new NewOrder(customer, lines, placed, shipped, delivered, shippingCents, Optional.of(address));
    }
}

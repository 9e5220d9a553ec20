package dev.guildhall.tasks.support.changeofmind;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.support.AddressMove;
import dev.guildhall.tasks.support.Cancellation;
import dev.guildhall.tasks.support.Fact;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.random.RandomGenerator;

/// What the customer wants in the end.
///
/// @param said when they were asked whether they are sure
/// @param goals what must have been done then
/// @param told what the last reply must name
/// @param way by eyes and hands
record Wish(String said, List<Check> goals, List<Permit> permits, List<Fact> told, Solution way) {

    /// @param which of the wishes there are; counted on, so that a few seeds have them all
    static Wish drawn(long which, HelpdeskSetup setup, RandomGenerator chance, Customer customer, Order order) {
        return switch ((int) Math.floorMod(which, 4L)) {
            case 0 -> {
                var other = another(setup, chance, NewOrder.by(customer).placedDaysAgo(1));
                yield cancelled(
                        "Oh, wait! I mixed up the numbers. Please keep order %d, and cancel order %d instead."
                                .formatted(order.number(), other.number()),
                        cancellation(setup, other));
            }
            case 1 -> {
                another(setup, chance, NewOrder.by(customer).placedDaysAgo(1));
                yield cancelled("Yes, I am sure. Please cancel it.", cancellation(setup, order));
            }
            case 2 -> {
                another(setup, chance, NewOrder.by(customer).placedDaysAgo(1));
                yield moved(new AddressMove(
                        order, setup.newAddress(setup.newCustomer().name())));
            }
            default ->
                tooLate(order, another(setup, chance, NewOrder.by(customer).shippedDaysAgo(2)));
        };
    }

    private static Order another(HelpdeskSetup setup, RandomGenerator chance, NewOrder wanted) {
        return setup.order(wanted.with(setup.anyProduct(chance), 1 + chance.nextInt(2)));
    }

    static Cancellation cancellation(HelpdeskSetup setup, Order order) {
        var items = setup.items(order);
        long paid = order.shippingCents()
                + items.stream().mapToLong(item -> item.cents()).sum();
        return new Cancellation(order, paid, items.size());
    }

    private static Wish cancelled(String said, Cancellation what) {
        return new Wish(
                said,
                what.goals(),
                List.of(what.permits()),
                List.of(Fact.order(what.order()), Fact.of("what comes back is", what.paid())),
                what.solution());
    }

    private static Wish moved(AddressMove what) {
        return new Wish(
                "Oh, wait! Do not cancel it, please. I give it to a friend instead.\nSend it to: %s."
                        .formatted(what.to().line()),
                List.of(what.goal()),
                List.of(what.permit()),
                List.of(
                        Fact.order(what.order()),
                        Fact.that("it goes to", what.to().street())),
                what.solution());
    }

    private static Wish tooLate(Order kept, Order sent) {
        return new Wish(
                "Oh, wait! I mixed up the numbers. Please keep order %d, and cancel order %d instead."
                        .formatted(kept.number(), sent.number()),
                List.of(),
                List.of(),
                List.of(
                        Fact.order(sent),
                        new Fact(
                                "it has shipped, and can be sent back within 30 days of delivery",
                                reply -> reply.numbers().contains(30L))),
                Tour.toOrder(sent));
    }

    /// As the article wants it asked.
    static String asked(Customer customer, Cancellation what) {
        return "Hello %s, before I cancel order %d, for which you would get %s back: are you sure? It cannot be undone."
                .formatted(customer.firstName(), what.order().number(), Money.show(what.paid()));
    }
}

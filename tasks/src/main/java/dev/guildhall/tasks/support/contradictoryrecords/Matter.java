package dev.guildhall.tasks.support.contradictoryrecords;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.web.Dates;
import dev.guildhall.tasks.support.Fact;
import dev.guildhall.tasks.support.Letter;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// A question whose records either contradict each other or only seem to: the ticket reads the same.
///
/// @param team whose it is if they contradict each other
/// @param one the first of the facts that matter: one side of the contradiction, or half of the answer
record Matter(Customer customer, Order order, Ticket ticket, Team team, Fact one, Fact other) {

    /// @param which of the matters there are; counted on, so that a few seeds have them all
    static Matter drawn(long which, HelpdeskSetup setup, RandomGenerator chance, boolean contradictory) {
        return switch ((int) Math.floorMod(which, 3L)) {
            case 0 -> dates(setup, chance, contradictory);
            case 1 -> amounts(setup, chance, contradictory);
            default -> addresses(setup, chance, contradictory);
        };
    }

    /// Delivered before it was shipped; or the customer took the other day from another order of theirs.
    private static Matter dates(HelpdeskSetup setup, RandomGenerator chance, boolean contradictory) {
        var customer = setup.newCustomer();
        int daysAgo = 2 + chance.nextInt(6);
        var order = setup.order(NewOrder.by(customer).deliveredDaysAgo(daysAgo).with(setup.anyProduct(chance), 1));
        var mistaken =
                setup.order(NewOrder.by(customer).deliveredDaysAgo(daysAgo + 5).with(setup.anyProduct(chance), 1));
        var delivered =
                Objects.requireNonNull(setup.shipments(mistaken).getFirst().delivered());
        if (contradictory) {
            setup.amendments().parcel(order, setup.shipments(order).getFirst().shipped(), delivered);
        }
        var parcel = setup.shipments(order).getFirst();
        var ticket = ask(setup, chance, customer, order, "Delivered before it was sent?", """
                my account says that order %d was delivered on %s, but your mail says that it was shipped on %s. \
                That cannot be. When was it shipped, and when was it delivered?
                """.formatted(
                        order.number(), Dates.day(delivered), Dates.day(parcel.shipped())));
        return new Matter(
                customer,
                order,
                ticket,
                Team.LOGISTICS,
                Fact.on("the parcel was shipped", parcel.shipped()),
                Fact.on("it was delivered", Objects.requireNonNull(parcel.delivered())));
    }

    /// Charged for one item more than the order has; or the customer left the shipping out.
    private static Matter amounts(HelpdeskSetup setup, RandomGenerator chance, boolean contradictory) {
        var customer = setup.newCustomer();
        var product = setup.anyProduct(chance);
        int quantity = 1 + chance.nextInt(3);
        long shipping = chance.nextBoolean() ? 495 : 895;
        long items = quantity * product.cents();
        var order = setup.order(NewOrder.by(customer)
                .deliveredDaysAgo(2 + chance.nextInt(9))
                .shipping(shipping)
                .with(product, quantity));
        long paid = items + shipping + (contradictory ? product.cents() : 0);
        setup.amendments().paid(order, paid);
        var ticket = ask(setup, chance, customer, order, "Charged too much", """
                in order %d I bought %d x %s, and by my sum that is %s. You took %s from my account. \
                Where does the difference come from?
                """.formatted(
                        order.number(), quantity, product.name(), Money.show(items), Money.show(paid)));
        return new Matter(
                customer,
                order,
                ticket,
                Team.BILLING,
                contradictory
                        ? Fact.of("items and shipping of the order come to", items + shipping)
                        : Fact.of("the shipping cost", shipping),
                Fact.of("the customer paid", paid));
    }

    /// The thread promises another address than the order has; or the order has the promised one.
    private static Matter addresses(HelpdeskSetup setup, RandomGenerator chance, boolean contradictory) {
        var customer = setup.newCustomer();
        var old = setup.addresses(customer).getFirst().address();
        var wanted = setup.newAddress(customer.name());
        var order = setup.order(NewOrder.by(customer)
                .shippedDaysAgo(1 + chance.nextInt(2))
                .to(contradictory ? old : wanted)
                .with(setup.anyProduct(chance), 1 + chance.nextInt(2)));
        var ticket = ask(setup, chance, customer, order, "A new address for my order", """
                please send order %d to my new address: %s.
                """.formatted(
                        order.number(), wanted.line()));
        var promised = ticket.opened().plus(Duration.ofMinutes(20));
        setup.message(
                ticket,
                Message.Kind.PUBLIC_REPLY,
                setup.colleagues().getFirst().name(),
                "Hello %s, that is done: order %d goes to %s."
                        .formatted(customer.firstName(), order.number(), wanted.street()),
                promised);
        setup.message(
                ticket,
                Message.Kind.FROM_CUSTOMER,
                customer.name(),
                """
                Thank you. But in my account I still read %s. Where does the parcel go, and what is its tracking number?
                """.formatted(old.street()),
                promised.plus(Duration.ofMinutes(25)));
        return new Matter(
                customer,
                order,
                ticket,
                Team.LOGISTICS,
                Fact.that(contradictory ? "we promised to send it to" : "the order goes to", wanted.street()),
                contradictory ? Fact.that("the order has the address", old.street()) : tracking(setup, order));
    }

    private static Fact tracking(HelpdeskSetup setup, Order order) {
        return Fact.that(
                "the tracking number is", setup.shipments(order).getFirst().tracking());
    }

    private static Ticket ask(
            HelpdeskSetup setup,
            RandomGenerator chance,
            Customer customer,
            Order order,
            String subject,
            String question) {
        return setup.ticket(NewTicket.from(customer, subject, Letter.drawn(chance, question, customer.name()))
                .about(order)
                .hoursAgo(2 + chance.nextInt(6)));
    }
}

package dev.guildhall.tasks.support.handover;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.web.Dates;
import dev.guildhall.tasks.support.Fact;
import dev.guildhall.tasks.support.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a customer wants, whose it is, and what that team needs.
///
/// @param needs what the note must say, or the answer if it is ours
/// @param secret words of an internal note that are not for the customer
record Matter(Customer customer, Ticket ticket, Team team, List<Fact> needs, String secret) {
    private static final List<String> SUBJECTS = List.of("Please help", "A question", "About my order", "I need help");

    /// @param which of the matters there are; counted on, so that a few seeds have them all
    static Matter drawn(long which, HelpdeskSetup setup, RandomGenerator chance, Instant now) {
        var draw = new Drawing(setup, chance, now, setup.newCustomer());
        return switch ((int) Math.floorMod(which, 4L)) {
            case 0 -> draw.lateParcel();
            case 1 -> draw.parcelInTime();
            case 2 -> draw.chargedTwice();
            default -> draw.invoice();
        };
    }

    private record Drawing(HelpdeskSetup setup, RandomGenerator chance, Instant now, Customer customer) {

        /// More than seven days on its way. The customer also speaks of money, which is not the matter.
        Matter lateParcel() {
            var order = sent(9 + chance.nextInt(9));
            var parcel = setup.shipments(order).getFirst();
            var promised = now.minus(Duration.ofDays(1 + chance.nextInt(3)));
            return matter(
                    Team.LOGISTICS,
                    whereIsIt(order),
                    "it will be with you on %s at the latest".formatted(Dates.day(promised)),
                    "A pallet went missing at the depot in %s, and this parcel may be on it. Not for customers."
                            .formatted(order.shipTo().city()),
                    "pallet",
                    List.of(
                            Fact.order(order),
                            Fact.that("its tracking number is", parcel.tracking()),
                            Fact.on("it was shipped", parcel.shipped()),
                            Fact.on("it was promised for delivery", promised)));
        }

        /// The same words, and yet it is not late.
        Matter parcelInTime() {
            var order = sent(3 + chance.nextInt(4));
            var parcel = setup.shipments(order).getFirst();
            return matter(
                    Team.SUPPORT,
                    whereIsIt(order),
                    "it left our warehouse and should be with you soon",
                    "Drivers may go on strike next week. Not for customers.",
                    "strike",
                    List.of(
                            Fact.that("the parcel is carried by", parcel.carrier()),
                            Fact.that("its tracking number is", parcel.tracking())));
        }

        /// Two payments for one order. The parcel was slow as well, which is not the matter.
        Matter chargedTwice() {
            var order = arrived();
            var again = now.minus(Duration.ofDays(1 + chance.nextInt(3)));
            setup.amendments().paidAgain(order, again);
            var promised = now.plus(Duration.ofDays(1 + chance.nextInt(4)));
            long paid = order.shippingCents()
                    + setup.items(order).stream()
                            .mapToLong(item -> item.cents())
                            .sum();
            return matter(
                    Team.BILLING,
                    """
                    my account was charged twice for order %d. The parcel also took its time, but it is here now and all is \
                    well with it. I want the second payment looked at.
                    """.formatted(order.number()),
                    "you will hear from us about it by %s".formatted(Dates.day(promised)),
                    "The payment provider's update went wrong; some cards were charged twice. Not for customers.",
                    "provider",
                    List.of(
                            Fact.order(order),
                            Fact.of("it was charged twice, each time", paid),
                            Fact.on("the second time was", again),
                            Fact.on("the customer was promised an answer", promised)));
        }

        /// An invoice with a company's name, of an order that came damaged once, which is not the matter.
        Matter invoice() {
            var order = arrived();
            var company = setup.newCustomer().name().replaceAll(".* ", "") + " Interiors";
            var vat = "EU%09d".formatted(100_000_000 + chance.nextInt(900_000_000));
            var promised = now.plus(Duration.ofDays(2 + chance.nextInt(5)));
            return matter(
                    Team.BILLING,
                    """
                    I need the invoice of order %d made out to my company: %s, VAT number %s. The damage that I wrote of \
                    before is settled, thank you; this is only about the invoice.
                    """.formatted(order.number(), company, vat),
                    "you will have the invoice by %s".formatted(Dates.day(promised)),
                    "Billing is weeks behind with these. Not for customers.",
                    "weeks behind",
                    List.of(
                            Fact.order(order),
                            Fact.that("the company is", company),
                            Fact.that("its VAT number is", vat),
                            Fact.on("the invoice was promised", promised)));
        }

        private Order sent(int daysAgo) {
            return setup.order(NewOrder.by(customer)
                    .shippedDaysAgo(daysAgo)
                    .with(setup.anyProduct(chance), 1 + chance.nextInt(2)));
        }

        private Order arrived() {
            return setup.order(NewOrder.by(customer)
                    .deliveredDaysAgo(3 + chance.nextInt(6))
                    .with(setup.anyProduct(chance), 1 + chance.nextInt(2)));
        }

        private static String whereIsIt(Order order) {
            return """
                    I am waiting for order %d, and it feels like weeks. Where is the parcel? If it does not come I want my \
                    payment back, and an invoice for what I kept.
                    """.formatted(order.number());
        }

        /// The question, what a colleague promised, what another one noted, and the customer once more.
        private Matter matter(
                Team team, String question, String promise, String note, String secret, List<Fact> needs) {
            var ticket = setup.ticket(NewTicket.from(
                            customer,
                            SUBJECTS.get(chance.nextInt(SUBJECTS.size())),
                            Letter.drawn(chance, question, customer.name()))
                    .hoursAgo(20 + chance.nextInt(20)));
            var colleagues = setup.colleagues();
            var at = ticket.opened();
            setup.message(
                    ticket,
                    Message.Kind.PUBLIC_REPLY,
                    colleagues.getFirst().name(),
                    "Hello %s, I have had a look, and %s.".formatted(customer.firstName(), promise),
                    at.plus(Duration.ofHours(1)));
            setup.message(
                    ticket,
                    Message.Kind.INTERNAL_NOTE,
                    colleagues.getLast().name(),
                    note,
                    at.plus(Duration.ofHours(2)));
            setup.message(
                    ticket,
                    Message.Kind.FROM_CUSTOMER,
                    customer.name(),
                    "I have not heard from you since. What is going on, and why?",
                    at.plus(Duration.ofHours(17)));
            return new Matter(customer, ticket, team, needs, secret);
        }
    }
}

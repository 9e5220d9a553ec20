package dev.guildhall.tasks.support.prioritytriage;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.NewTicket.Assigned;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.tasks.support.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// The tickets that nobody has sorted, in the order in which they came in.
record Queue(List<Entry> entries) {
    /// How many of Support's are to be answered.
    private static final int FIRST = 3;

    /// In how many hours Support's tickets are due, those of the two urgent ones apart; below 0 they are late.
    /// No two lie closer together than the minutes that the setup draws.
    private static final List<Integer> DUE = List.of(-5, -3, 3, 5, 8, 12);

    private static final int FIRST_URGENT_DUE = -1;
    private static final int SECOND_URGENT_DUE = 2;

    record Entry(Matter matter, Ticket ticket) {
        Instant due() {
            return ticket.opened().plus(matter.priority().firstReplyWithin());
        }

        boolean goesToAnotherTeam() {
            return matter.team() != Team.SUPPORT;
        }

        boolean hasWrongPriority() {
            return matter.priority() != matter.chosen();
        }
    }

    static Queue drawn(HelpdeskSetup setup, RandomGenerator chance, Instant now, String tag) {
        var hours = new ArrayList<>(DUE);
        Collections.shuffle(hours, Random.from(chance));
        var urgent = new ArrayList<>(List.of(FIRST_URGENT_DUE, SECOND_URGENT_DUE));
        Collections.shuffle(urgent, Random.from(chance));
        var matters = new ArrayList<>(Arrays.asList(Matter.values()));
        Collections.shuffle(matters, Random.from(chance));
        var entries = new ArrayList<Entry>();
        for (var matter : matters) {
            int due = matter.team() != Team.SUPPORT
                    ? chance.nextInt(9) - 6
                    : matter.priority() == Ticket.Priority.URGENT ? urgent.removeLast() : hours.removeLast();
            entries.add(new Entry(matter, write(setup, chance, now, matter, due, tag)));
        }
        entries.sort(Comparator.comparing(entry -> entry.ticket().opened()));
        return new Queue(List.copyOf(entries));
    }

    private static Ticket write(
            HelpdeskSetup setup, RandomGenerator chance, Instant now, Matter matter, int due, String tag) {
        var customer = setup.newCustomer();
        var product = setup.anyProduct(chance);
        var order = order(setup, chance, now, matter, customer, product);
        long within = matter.priority().firstReplyWithin().toHours();
        return setup.ticket(NewTicket.from(
                        customer,
                        matter.subject(product.name(), order.number()),
                        Letter.drawn(chance, matter.text(chance, product.name(), order.number()), customer.name()))
                .about(order)
                .priority(matter.chosen())
                .assigned(Assigned.TO_NOBODY)
                .hoursAgo((int) within - due)
                .tagged(tag));
    }

    private static Order order(
            HelpdeskSetup setup,
            RandomGenerator chance,
            Instant now,
            Matter matter,
            Customer customer,
            Product product) {
        var wanted = NewOrder.by(customer).with(product, 1);
        var order = setup.order(
                switch (matter) {
                    case LATE_PARCEL -> wanted.shippedDaysAgo(9 + chance.nextInt(6));
                    case PARCEL_IN_TIME -> wanted.shippedDaysAgo(3 + chance.nextInt(4));
                    case REFUND_AWAITED -> wanted.deliveredDaysAgo(25 + chance.nextInt(5));
                    default -> wanted.deliveredDaysAgo(4 + chance.nextInt(10));
                });
        switch (matter) {
            case REFUND_AWAITED -> setup.refund(order, Refund.Reason.RETURNED, 12 + chance.nextInt(3));
            case CHARGED_TWICE -> setup.amendments().paidAgain(order, now.minus(Duration.ofDays(2)));
            default -> {} // the order is as it should be
        }
        return order;
    }

    /// Those of Support that are to be answered, what is due first before the others.
    List<Entry> first() {
        return entries.stream()
                .filter(entry -> !entry.goesToAnotherTeam())
                .sorted(Comparator.comparing(Entry::due))
                .limit(FIRST)
                .toList();
    }
}

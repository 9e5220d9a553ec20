package dev.guildhall.tasks.support.changedpolicy;

import dev.guildhall.env.company.helpdesk.HelpdeskSetup;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.web.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// What a customer gets for a mark on something that they keep.
///
/// @param percent of the price paid for the item
record Rule(int percent, Refund.To to) {
    private static final List<Integer> PERCENTS = List.of(10, 15, 20, 25, 30, 35);

    /// The rule before a change, and the one after it.
    record Change(Rule before, Rule after) {

        /// In either direction: more or less than it was, and to another place.
        static Change drawn(RandomGenerator chance) {
            var percents = new ArrayList<>(PERCENTS);
            var places = new ArrayList<>(List.of(Refund.To.values()));
            Collections.shuffle(percents, Random.from(chance));
            Collections.shuffle(places, Random.from(chance));
            return new Change(
                    new Rule(percents.getFirst(), places.getFirst()), new Rule(percents.getLast(), places.getLast()));
        }

        /// Writes both into the knowledge base, as two people would who did not speak to each other.
        void publish(HelpdeskSetup setup, Instant since) {
            setup.article("Returns and refunds", "Marks and small scratches", """
                    A small mark or scratch that does not keep the item from being used is no damage in the sense of the other articles. If the customer wants to keep the item:
                    - Give back %s. Shipping does not count.
                    - Use Partial amount, with the reason %s. Round to the nearest cent.
                    - Tell the customer the amount and where it goes. No pictures are needed.
                    """.formatted(
                            before.words(), Refund.Reason.DAMAGED.label()));
            setup.article(
                    "Returns and refunds",
                    "Changed on %s: marks and small scratches".formatted(Dates.day(since)),
                    """
                    What we give for marks and small scratches has changed.

                    - For orders that were placed on %1$s or later: %2$s.
                    - For orders that were placed before %1$s the former rule goes on to hold, whenever the customer writes to us.

                    All else stays as the article "Marks and small scratches" has it.
                    """.formatted(Dates.day(since), after.words()));
        }
    }

    long of(long cents) {
        return (cents * percent + 50) / 100;
    }

    private String words() {
        return "%d %% of the price paid for the item, to %s"
                .formatted(
                        percent,
                        switch (to) {
                            case PAYMENT -> "the original payment method";
                            case STORE_CREDIT -> "store credit";
                        });
    }

    /// As it is told to the customer.
    String promise(long cents) {
        return Money.show(of(cents))
                + switch (to) {
                    case PAYMENT -> " back to your original payment method";
                    case STORE_CREDIT -> " as store credit on your account";
                };
    }
}

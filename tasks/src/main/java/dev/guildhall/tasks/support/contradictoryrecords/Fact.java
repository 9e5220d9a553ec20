package dev.guildhall.tasks.support.contradictoryrecords;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.web.Dates;
import dev.guildhall.tasks.Reply;
import java.time.Instant;
import java.util.function.Predicate;

/// Something that a record says, in words, and how a text is known to name it.
record Fact(String words, Predicate<Reply> isNamedIn) {
    static Fact on(String what, Instant day) {
        return new Fact("%s on %s".formatted(what, Dates.day(day)), reply -> reply.names(day));
    }

    static Fact of(String what, long cents) {
        return new Fact(
                "%s %s".formatted(what, Money.show(cents)),
                reply -> reply.amounts().contains(cents));
    }

    static Fact street(String what, Address address) {
        return new Fact("%s %s".formatted(what, address.street()), reply -> reply.mentions(address.street()));
    }
}

package dev.guildhall.tasks.support;

import dev.guildhall.env.company.helpdesk.model.Money;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.web.Dates;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Reply;
import java.time.Instant;
import java.util.function.Predicate;

/// Something that is to be passed on, in words, and how a text is known to name it.
public record Fact(String words, Predicate<Reply> isNamedIn) {

    public static Fact order(Order order) {
        return new Fact(
                "it is about order " + order.number(), text -> text.numbers().contains(order.number()));
    }

    public static Fact on(String what, Instant day) {
        return new Fact("%s on %s".formatted(what, Dates.day(day)), text -> text.names(day));
    }

    public static Fact of(String what, long cents) {
        return new Fact(
                "%s %s".formatted(what, Money.show(cents)),
                text -> text.amounts().contains(cents));
    }

    /// @param value such as a street or a tracking number
    public static Fact that(String what, String value) {
        return new Fact("%s %s".formatted(what, value), text -> text.mentions(value));
    }

    /// An internal note names it.
    public Check noted(TicketChecks checks, double weight) {
        return checks.noted("says that " + words, weight, isNamedIn);
    }

    /// A public reply names it.
    public Check replied(TicketChecks checks, double weight) {
        return checks.replied("says that " + words, weight, isNamedIn);
    }
}

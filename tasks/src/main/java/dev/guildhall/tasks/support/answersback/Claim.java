package dev.guildhall.tasks.support.answersback;

import dev.guildhall.env.company.helpdesk.Helpdesk;
import dev.guildhall.env.company.helpdesk.NewOrder;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.customer.Script;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.tasks.support.Letter;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/// Something broke, and the customer has told neither what nor of which order. There are two that it could be
/// of: one within the returns window and one long past it, with the same thing in both.
///
/// @param order the one that the customer means
record Claim(Customer customer, Ticket ticket, Order order, Product broken) {
    static final String ORDER = "order";
    static final String ITEM = "item";

    private static final List<String> LETTERS = List.of(
            "something that I bought from you was broken when it came. I want my money back for it.",
            "one of your parcels had a broken thing in it. The rest is fine. Please refund that one.",
            "what you sent me is in pieces! Well, one thing of it is. I would like to have the money back for that.");

    static Claim drawn(Helpdesk helpdesk, RandomGenerator chance, boolean inTime) {
        var setup = helpdesk.setup();
        var customer = setup.newCustomer();
        var bought = setup.anyProducts(chance, 12).stream()
                .filter(product -> product.cents() < 200_00)
                .limit(4)
                .toList();
        var broken = bought.getFirst();
        var recent = setup.order(NewOrder.by(customer)
                .deliveredDaysAgo(2 + chance.nextInt(20))
                .with(bought.get(1), 1)
                .with(broken, 1)
                .with(bought.get(2), 1));
        var old = setup.order(NewOrder.by(customer)
                .deliveredDaysAgo(36 + chance.nextInt(40))
                .with(broken, 1)
                .with(bought.get(3), 1));
        var meant = inTime ? recent : old;
        var ticket = setup.ticket(NewTicket.from(
                        customer,
                        "Broken on arrival",
                        Letter.drawn(chance, LETTERS.get(chance.nextInt(LETTERS.size())), customer.name()))
                .hoursAgo(0));
        helpdesk.correspondence()
                .answers(ticket, customer.name(), script(meant, broken), Duration.ofSeconds(40 + chance.nextInt(60)));
        return new Claim(customer, ticket, meant, broken);
    }

    private static Script script(Order meant, Product broken) {
        return Script.knowing(
                new Script.Fact(
                        ORDER,
                        List.of("order", "orders", "order number", "purchase"),
                        "The number of the order is %d.".formatted(meant.number())),
                new Script.Fact(
                        ITEM,
                        List.of(
                                "item",
                                "items",
                                "product",
                                "products",
                                "article",
                                "thing",
                                "which one",
                                "what broke",
                                "what is broken",
                                "what was broken"),
                        "What arrived broken is the %s, just one.".formatted(broken.name())),
                new Script.Fact(
                        "damage",
                        List.of("damage", "damaged", "how", "crack", "happened"),
                        "It has a crack from one side to the other."),
                new Script.Fact(
                        "picture",
                        List.of("picture", "pictures", "photo", "photos", "image"),
                        "I have no picture of it. Is that a problem?"),
                new Script.Fact(
                        "payment",
                        List.of("payment method", "store credit", "how you paid", "card"),
                        "Please pay it back the way I paid."),
                new Script.Fact(
                        "day", List.of("when", "date", "day", "delivered"), "I do not remember on which day it came."));
    }
}

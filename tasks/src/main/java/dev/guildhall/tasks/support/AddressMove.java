package dev.guildhall.tasks.support;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;

/// An order that has not left is to go to another address.
public record AddressMove(Order order, Address to) {

    public Check goal() {
        return TicketChecks.goal(
                "order %d goes to %s".formatted(order.number(), to.line()),
                3,
                state -> state.order(order.number())
                        .<Verdict>map(o -> o.shipTo().equals(to)
                                ? new Verdict.Met()
                                : new Verdict.NotMet("it goes to " + o.shipTo().line()))
                        .orElse(new Verdict.NotMet("the order is gone")));
    }

    public Permit permit() {
        return Permit.alter("orders", order.number(), "recipient", "street", "postcode", "city", "country");
    }

    /// By eyes and hands.
    public Solution solution() {
        return Tour.toOrder(order)
                .then(
                        click(button("Change address")),
                        fill(field("Recipient"), to.recipient()),
                        fill(field("Street and number"), to.street()),
                        fill(field("Postcode"), to.postcode()),
                        fill(field("City"), to.city()),
                        fill(field("Country"), to.country()),
                        click(button("Review address")),
                        see(text("Confirm address")),
                        click(button("Change address")));
    }
}

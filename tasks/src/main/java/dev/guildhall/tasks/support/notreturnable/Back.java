package dev.guildhall.tasks.support.notreturnable;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.model.ReturnLine;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One of each of these products, and nothing else of their order, is to come back.
record Back(Order order, List<Product> products) {

    Check goal() {
        return TicketChecks.goal(
                "a return of order %d is open for %s, because it does not suit".formatted(order.number(), wanted()),
                4,
                state -> returned(state).equals(wanted())
                        ? new Verdict.Met()
                        : new Verdict.NotMet("returns: " + state.returns(order.number()) + " of " + returned(state)));
    }

    private Set<String> wanted() {
        return products.stream().map(p -> "1 " + p.name()).collect(Collectors.toSet());
    }

    private Set<String> returned(HelpdeskState state) {
        return state.returns(order.number()).stream()
                .filter(ReturnCase::awaited)
                .filter(back -> back.reason() == ReturnCase.Reason.UNWANTED)
                .flatMap(back -> state.returnLines(back.id()).stream())
                .map(line -> quantityAndName(state, line))
                .collect(Collectors.toSet());
    }

    private String quantityAndName(HelpdeskState state, ReturnLine line) {
        return state.items(order.number()).stream()
                .filter(item -> item.id() == line.item())
                .findFirst()
                .map(item -> line.quantity() + " " + item.name())
                .orElse("an item of another order");
    }

    /// By eyes and hands.
    Solution solution() {
        var way = Tour.toOrder(order)
                .then(click(button("Open return")), see(text("Open return: order " + order.number())));
        for (var product : products) {
            way = way.then(click(tick("").inRowOf(product.name())));
        }
        return way.then(
                click(tick("Does not suit")),
                click(button("Review return")),
                see(text("Confirm return")),
                click(button("Open return")),
                see(text("The return was opened and its label sent to the customer.")));
    }
}

package dev.guildhall.tasks.support.erasurerequest;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.support.TicketChecks;
import java.util.ArrayList;
import java.util.List;

/// A customer's data are to be erased.
///
/// @param home their address book
/// @param copy whether a copy of them is to be sent first
record Erasure(Customer customer, CustomerAddress home, boolean copy) {

    List<Check> goals() {
        var goals = new ArrayList<Check>();
        goals.add(TicketChecks.goal("the customer's name, contact data and addresses are erased", 3, this::erased));
        if (copy) {
            goals.add(TicketChecks.goal(
                    "a copy of the data was sent", 1, state -> count(state, DataRequest.Kind.EXPORT)));
        }
        goals.add(TicketChecks.goal("the erasure is on record", 1, state -> count(state, DataRequest.Kind.ERASURE)));
        return goals;
    }

    private Verdict erased(HelpdeskState state) {
        var now = state.customer(customer.id()).orElseThrow();
        var left = new ArrayList<String>();
        if (now.erased() == null || now.name().equals(customer.name())) {
            left.add(now.name());
        }
        if (now.email().equals(customer.email()) || now.phone().equals(customer.phone())) {
            left.add(now.email() + ", " + now.phone());
        }
        state.addresses(customer.id()).stream()
                .filter(entry -> !entry.address().recipient().equals("Erased"))
                .forEach(entry -> left.add(entry.address().line()));
        return left.isEmpty() ? new Verdict.Met() : new Verdict.NotMet("still there: " + left);
    }

    private Verdict count(HelpdeskState state, DataRequest.Kind kind) {
        long times = state.dataRequests(customer.id()).stream()
                .filter(request -> request.kind() == kind)
                .count();
        return times == 1 ? new Verdict.Met() : new Verdict.NotMet("%d times on record".formatted(times));
    }

    Permit[] permits() {
        return new Permit[] {
            Permit.alter("customer", customer.id(), "name", "email", "phone", "erased"),
            Permit.alter("customer_address", home.id(), "recipient", "street", "postcode", "city"),
            Permit.add("data_request", copy ? 2 : 1).where("customer", customer.id())
        };
    }

    /// On the customer's page.
    Solution solution() {
        var way = Solution.of();
        if (copy) {
            way = way.then(
                    click(button("Send a copy")),
                    click(button("Send copy")),
                    see(text("A copy of the data was sent to %s.".formatted(customer.email()))));
        }
        return way.then(
                click(button("Erase data")),
                see(text("Erase personal data")),
                click(button("Erase data")),
                see(text("The customer's personal data were erased.")));
    }
}

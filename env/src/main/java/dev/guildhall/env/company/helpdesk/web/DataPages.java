package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;
import java.util.function.Consumer;

/// Sending a customer a copy of their data, and erasing them; each is confirmed on a page of its own.
public final class DataPages {
    private DataPages() {}

    /// @param orders how many orders, with their invoices, stay
    /// @param underWay orders that are still to be delivered
    public record Page(
            Frame frame,
            DataRequest.Kind kind,
            Customer customer,
            List<CustomerAddress> addresses,
            int orders,
            List<Order> underWay,
            int tickets) {}

    static Consumer<Visit> ask(DataRequest.Kind kind) {
        return visit -> {
            var desk = visit.desk();
            var customer = CustomerPages.customer(visit);
            if (customer.erased() != null) {
                throw new NotAllowed("The personal data of this customer have been erased.");
            }
            var title = kind == DataRequest.Kind.EXPORT ? "Send a copy of the data" : "Erase personal data";
            visit.show(
                    "personal-data",
                    new Page(
                            visit.frame(title, Section.CUSTOMERS),
                            kind,
                            customer,
                            desk.customers().addresses(customer.id()),
                            desk.orders().of(customer.id()).size(),
                            desk.personal().underWay(customer.id()),
                            desk.tickets().of(customer.id()).size()));
        };
    }

    static void export(Visit visit) {
        var customer = CustomerPages.customer(visit);
        visit.desk().personal().export(customer);
        visit.done("/customers/" + customer.id(), "A copy of the data was sent to " + customer.email() + ".");
    }

    static void erase(Visit visit) {
        var customer = CustomerPages.customer(visit);
        visit.desk().personal().erase(customer);
        visit.done("/customers/" + customer.id(), "The customer's personal data were erased.");
    }
}

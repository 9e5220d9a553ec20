package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.store.Customers;
import dev.guildhall.env.company.helpdesk.store.Orders;
import dev.guildhall.env.company.helpdesk.store.Paged;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;
import java.util.stream.Collectors;

/// The customers.
public final class CustomerPages {
    private CustomerPages() {}

    public record All(Frame frame, String words, Paged<Customers.Row> customers) {
        public String linkTo(int page) {
            return Links.customers(words, page);
        }
    }

    public record One(
            Frame frame,
            Customer customer,
            List<CustomerAddress> addresses,
            String storeCredit,
            List<DataRequest> requests,
            List<Orders.Row> orders,
            List<Tickets.Row> tickets) {}

    static void list(Visit visit) {
        var words = visit.text("q");
        var found = visit.desk().customers().list(words);
        visit.show(
                "customers",
                new All(visit.frame("Customers", Section.CUSTOMERS), words, Paged.of(found, visit.page())));
    }

    static void show(Visit visit) {
        var desk = visit.desk();
        var customer = customer(visit);
        visit.show(
                "customer",
                new One(
                        visit.frame(customer.name(), Section.CUSTOMERS),
                        customer,
                        desk.customers().addresses(customer.id()),
                        desk.customers().storeCredit(customer.id()).entrySet().stream()
                                .map(credit -> credit.getKey().show(credit.getValue()))
                                .collect(Collectors.joining(", ")),
                        desk.personal().of(customer.id()),
                        desk.orders().of(customer.id()),
                        desk.tickets().of(customer.id())));
    }

    static Customer customer(Visit visit) {
        return visit.desk()
                .customers()
                .find(visit.number())
                .orElseThrow(() -> new Missing("There is no customer at this address."));
    }
}

package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.model.Order;
import java.util.List;

/// Handing out a customer's personal data, and erasing them. Orders and their invoices stay: the law wants them.
public record PersonalData(Db db, Journal journal) {

    public List<DataRequest> of(long customer) {
        return db.where(Table.DATA_REQUEST, "customer", customer);
    }

    /// The orders that are still under way, because of which we need to know whom to deliver to.
    public List<Order> underWay(long customer) {
        return db.where(Table.ORDERS, "customer", customer).stream()
                .filter(o -> o.status() == Order.Status.PROCESSING || o.status() == Order.Status.SHIPPED)
                .toList();
    }

    /// Sends the customer a copy of all that we hold.
    ///
    /// @throws NotAllowed if the data were erased
    public void export(Customer customer) {
        refuseErased(customer);
        record(customer, DataRequest.Kind.EXPORT);
    }

    /// Makes the customer nobody: name, contact data and address book. It cannot be undone.
    ///
    /// @throws NotAllowed if that was done before
    public void erase(Customer customer) {
        refuseErased(customer);
        db.write(h -> {
            record(customer, DataRequest.Kind.ERASURE);
            h.execute(
                    "update customer_address set recipient = ?, street = ?, postcode = ?, city = ? where customer = ?",
                    "Erased",
                    "Erased",
                    "-",
                    "-",
                    customer.id());
            return h.execute(
                    "update customer set name = ?, email = ?, phone = ?, erased = ? where id = ?",
                    "Erased customer " + customer.id(),
                    "erased-%d@lindenwick.example".formatted(customer.id()),
                    "-",
                    journal.clock().instant(),
                    customer.id());
        });
    }

    private void record(Customer customer, DataRequest.Kind kind) {
        var at = journal.clock().instant();
        db.insert(
                Table.DATA_REQUEST,
                new DataRequest(0, customer.id(), kind, journal.worker().name(), at));
    }

    private static void refuseErased(Customer customer) {
        if (customer.erased() != null) {
            throw new NotAllowed("The personal data of this customer have been erased.");
        }
    }
}

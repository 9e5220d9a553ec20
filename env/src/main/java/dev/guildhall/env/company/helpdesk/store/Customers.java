package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.Refund;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jdbi.v3.core.mapper.RowMapper;

/// The company's customers.
public record Customers(Db db) {
    private static final RowMapper<Row> ROW = Rows.of(Row.class);

    /// A line of the list of customers.
    public record Row(long id, String name, String email, String phone, String city, long orders, long tickets) {}

    public Optional<Customer> find(long id) {
        return db.find(Table.CUSTOMER, id);
    }

    public List<CustomerAddress> addresses(long customer) {
        return db.where(Table.CUSTOMER_ADDRESS, "customer", customer);
    }

    /// Those in whose name, e-mail address, phone number or city the words occur; by name.
    public List<Row> list(String words) {
        var sql = """
                select c.id, c.name, c.email, c.phone,
                       (select a.city from customer_address a where a.customer = c.id order by a.id limit 1) city,
                       (select count(*) from orders o where o.customer = c.id) orders,
                       (select count(*) from ticket t where t.customer = c.id) tickets
                from customer c order by c.name, c.id
                """;
        var wanted = new Words(words);
        return db.read(h -> h.select(sql).map(ROW).list()).stream()
                .filter(row -> wanted.in(row.name, row.email, row.phone, row.city))
                .toList();
    }

    /// What the company owes a customer as store credit, by currency; what is 0 is left out, but euros are always
    /// told.
    public SequencedMap<Currency, Long> storeCredit(long customer) {
        var credit = new LinkedHashMap<Currency, Long>();
        credit.put(Currency.EUR, 0L);
        for (var order : db.where(Table.ORDERS, "customer", customer)) {
            db.where(Table.REFUND, "order_number", order.number()).stream()
                    .filter(refund -> refund.destination() == Refund.To.STORE_CREDIT)
                    .forEach(refund -> credit.merge(order.terms().currency(), refund.cents(), Long::sum));
        }
        return credit;
    }
}

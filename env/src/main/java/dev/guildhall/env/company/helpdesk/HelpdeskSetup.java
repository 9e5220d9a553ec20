package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.Macro;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Payment;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.RefundLine;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import dev.guildhall.env.company.helpdesk.seed.Catalogue;
import dev.guildhall.env.company.helpdesk.seed.Draw;
import dev.guildhall.env.company.helpdesk.seed.People;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Numbering;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Puts the particulars of a task among the company's everyday. To be used before the work begins.
///
/// What a task does not say, such as a phone number or a parcel's tracking number, is drawn from the world.
public final class HelpdeskSetup {
    private final Db db;
    private final World world;
    private final Agent worker;
    private final Draw draw;

    HelpdeskSetup(Db db, World world, Agent worker) {
        this.db = db;
        this.world = world;
        this.worker = worker;
        this.draw = new Draw(world.chance("helpdesk.setup"));
    }

    /// The agent who is signed in.
    public Agent worker() {
        return worker;
    }

    public List<Agent> colleagues() {
        return db.all(Table.AGENT).stream().filter(a -> !a.equals(worker)).toList();
    }

    public List<Customer> customers() {
        return db.all(Table.CUSTOMER);
    }

    public List<Product> products() {
        return db.all(Table.PRODUCT);
    }

    public List<Order> orders() {
        return db.all(Table.ORDERS);
    }

    public List<Order> orders(Customer customer) {
        return db.where(Table.ORDERS, "customer", customer.id());
    }

    public List<OrderItem> items(Order order) {
        return db.where(Table.ORDER_ITEM, "order_number", order.number());
    }

    public List<Ticket> tickets() {
        return db.all(Table.TICKET);
    }

    public Customer anyCustomer(RandomGenerator chance) {
        return new Draw(chance).one(customers());
    }

    public Product anyProduct(RandomGenerator chance) {
        return new Draw(chance).one(products());
    }

    /// So many products, no two the same.
    public List<Product> anyProducts(RandomGenerator chance, int count) {
        var left = new ArrayList<>(products());
        return Stream.generate(() -> left.remove(chance.nextInt(left.size())))
                .limit(count)
                .toList();
    }

    /// Someone the company has not met: a name, contact data and an address, all drawn.
    public Customer newCustomer() {
        var person = people().next();
        return customer(person.name(), person.email(), person.phone(), person.address());
    }

    /// @throws RuntimeException if another customer has this e-mail address
    public Customer customer(String name, String email) {
        return customer(name, email, people().phone(), people().address(name));
    }

    private Customer customer(String name, String email, String phone, Address address) {
        var since = draw.daysBefore(world.instant(), draw.between(90, 900));
        var customer = new Customer(0, name, email, phone, since);
        long id = db.insert(Table.CUSTOMER, customer);
        db.insert(Table.CUSTOMER_ADDRESS, new CustomerAddress(0, id, "Home", address));
        return db.find(Table.CUSTOMER, id).orElseThrow();
    }

    public List<CustomerAddress> addresses(Customer customer) {
        return db.where(Table.CUSTOMER_ADDRESS, "customer", customer.id());
    }

    /// An address nobody has yet, to move to.
    public Address newAddress(String recipient) {
        return people().address(recipient);
    }

    public Product product(String name, long cents) {
        long id = db.insert(Table.PRODUCT, new Product(0, Catalogue.sku(draw), name, cents));
        return db.find(Table.PRODUCT, id).orElseThrow();
    }

    public Order order(NewOrder wanted) {
        if (wanted.lines().isEmpty()) {
            throw new IllegalArgumentException("an order of nothing; say with(product, quantity)");
        }
        var placed = draw.daysBefore(world.instant(), wanted.placed());
        var address = wanted.shipTo()
                .or(() -> addresses(wanted.customer()).stream().findFirst().map(CustomerAddress::address))
                .orElseThrow(
                        () -> new IllegalArgumentException(wanted.customer().name() + " has no address; say to(…)"));
        long number = Numbering.ofOrders(db).at(placed);
        var status = wanted.delivered().isPresent()
                ? Order.Status.DELIVERED
                : wanted.shipped().isPresent() ? Order.Status.SHIPPED : Order.Status.PROCESSING;
        var order = new Order(number, wanted.customer().id(), status, placed, wanted.shippingCents(), address);
        db.insertAll(Table.ORDERS, List.of(order));
        long total = wanted.shippingCents();
        for (var line : wanted.lines()) {
            var product = line.product();
            total += line.quantity() * product.cents();
            db.insert(
                    Table.ORDER_ITEM,
                    new OrderItem(
                            0, number, product.id(), product.sku(), product.name(), line.quantity(), product.cents()));
        }
        db.insert(
                Table.PAYMENT, new Payment(0, number, Payment.Method.CARD, "ending " + draw.digits(4), total, placed));
        wanted.shipped().ifPresent(days -> ship(number, days, wanted.delivered()));
        return order;
    }

    private void ship(long order, int shippedDaysAgo, Optional<Integer> deliveredDaysAgo) {
        var now = world.instant();
        var shipped = draw.daysBefore(now, shippedDaysAgo);
        var delivered = deliveredDaysAgo.map(days -> draw.daysBefore(now, days)).orElse(null);
        var shipment = Catalogue.shipment(draw, order, shipped, delivered);
        db.insert(Table.SHIPMENT, shipment);
    }

    /// Pays back the whole order so many days ago; a colleague did it.
    public Refund refund(Order order, Refund.Reason reason, int daysAgo) {
        long paid = db.where(Table.PAYMENT, "order_number", order.number()).stream()
                .mapToLong(Payment::cents)
                .sum();
        var at = draw.daysBefore(world.instant(), daysAgo);
        var by = draw.one(colleagues()).name();
        long id = db.insert(Table.REFUND, new Refund(0, order.number(), paid, Refund.To.PAYMENT, reason, "", by, at));
        for (var item : items(order)) {
            db.insert(Table.REFUND_LINE, new RefundLine(0, id, item.id(), item.quantity(), item.cents()));
        }
        return db.find(Table.REFUND, id).orElseThrow();
    }

    public List<Shipment> shipments(Order order) {
        return db.where(Table.SHIPMENT, "order_number", order.number());
    }

    public Ticket ticket(NewTicket wanted) {
        var opened = world.instant().minus(Duration.ofHours(wanted.hoursAgo()).plusMinutes(draw.between(1, 50)));
        long number = Numbering.ofTickets(db).at(opened);
        var assignee = switch (wanted.assigned()) {
            case TO_THE_WORKER -> worker.name();
            case TO_NOBODY -> null;
            case TO_A_COLLEAGUE -> draw.one(colleagues()).name();
        };
        var ticket = new Ticket(
                number,
                wanted.subject(),
                wanted.customer().id(),
                wanted.order().map(Order::number).orElse(null),
                wanted.status(),
                wanted.priority(),
                wanted.team(),
                assignee,
                opened,
                opened,
                null);
        db.insertAll(Table.TICKET, List.of(ticket));
        message(ticket, Message.Kind.FROM_CUSTOMER, wanted.customer().name(), wanted.body(), opened);
        wanted.tags().forEach(tag -> db.insert(Table.TICKET_TAG, new TicketTag(0, number, tag)));
        return ticket;
    }

    /// A ticket's messages, oldest first.
    public List<Message> thread(Ticket ticket) {
        return db.where(Table.MESSAGE, "ticket", ticket.number());
    }

    /// Goes on with a ticket's thread. The ticket's `updated` becomes `at` if that is later.
    public Message message(Ticket ticket, Message.Kind kind, String author, String body, Instant at) {
        long id = db.insert(Table.MESSAGE, new Message(0, ticket.number(), kind, author, body.strip(), at));
        db.write(h ->
                h.execute("update ticket set updated = greatest(updated, ?) where number = ?", at, ticket.number()));
        return db.find(Table.MESSAGE, id).orElseThrow();
    }

    public Article article(String section, String title, String body) {
        long id = db.insert(Table.ARTICLE, new Article(0, section, title, body.strip()));
        return db.find(Table.ARTICLE, id).orElseThrow();
    }

    /// A canned reply, as [Macro] says.
    public Macro macro(String name, String body) {
        long id = db.insert(Table.MACRO, new Macro(0, name, body.strip()));
        return db.find(Table.MACRO, id).orElseThrow();
    }

    /// To make records say what no work at the helpdesk would have made them say.
    public Amendments amendments() {
        return new Amendments(db);
    }

    private People people() {
        var taken = customers().stream().flatMap(c -> Stream.of(c.name(), c.email()));
        return new People(draw, taken);
    }
}

package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.model.Attachment;
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
import dev.guildhall.env.company.helpdesk.model.ReturnRule;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.model.TicketTag;
import dev.guildhall.env.company.helpdesk.seed.Catalogue;
import dev.guildhall.env.company.helpdesk.seed.Draw;
import dev.guildhall.env.company.helpdesk.seed.People;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Goods;
import dev.guildhall.env.company.helpdesk.store.Journal;
import dev.guildhall.env.company.helpdesk.store.Numbering;
import dev.guildhall.env.company.helpdesk.store.Returns;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /// The products that this rule is for.
    public List<Product> products(ReturnRule rule) {
        return products().stream().filter(p -> p.returns() == rule).toList();
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

    /// One that can be returned, as most can.
    public Product anyProduct(RandomGenerator chance) {
        return new Draw(chance).one(products(ReturnRule.RETURNABLE));
    }

    /// So many products that can be returned, no two the same.
    public List<Product> anyProducts(RandomGenerator chance, int count) {
        var left = new ArrayList<>(products(ReturnRule.RETURNABLE));
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
        var customer = new Customer(0, name, email, phone, since, null);
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
        var product = new Product(0, Catalogue.sku(draw), name, cents, ReturnRule.RETURNABLE);
        long id = db.insert(Table.PRODUCT, product);
        return db.find(Table.PRODUCT, id).orElseThrow();
    }

    public Order order(NewOrder wanted) {
        var address = wanted.shipTo()
                .or(() -> addresses(wanted.customer()).stream().findFirst().map(CustomerAddress::address))
                .orElseThrow(
                        () -> new IllegalArgumentException(wanted.customer().name() + " has no address; say to(…)"));
        return new Ordering(db, world, draw).place(wanted, address);
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
            db.insert(Table.REFUND_LINE, new RefundLine(0, id, item.id(), item.quantity(), item.paidCents()));
        }
        return db.find(Table.REFUND, id).orElseThrow();
    }

    /// Pays back so many of one item, so many days ago; a colleague did it.
    public Refund refund(OrderItem item, int quantity, Refund.Reason reason, int daysAgo) {
        var at = draw.daysBefore(world.instant(), daysAgo);
        var by = draw.one(colleagues()).name();
        long cents = item.paidCents(0, quantity);
        long id = db.insert(
                Table.REFUND, new Refund(0, item.orderNumber(), cents, Refund.To.PAYMENT, reason, "", by, at));
        db.insert(Table.REFUND_LINE, new RefundLine(0, id, item.id(), quantity, cents));
        return db.find(Table.REFUND, id).orElseThrow();
    }

    /// Sends so many of an item once more; a colleague did it this morning.
    public Order replacement(Order order, OrderItem item, int quantity) {
        var journal = new Journal(db, world, draw.one(colleagues()));
        var quantities = new LinkedHashMap<Long, Integer>();
        quantities.put(item.id(), quantity);
        long number = new Returns(db, journal, new Goods(db)).replace(order, quantities);
        return db.find(Table.ORDERS, number).orElseThrow();
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

    /// A picture with a message; chance draws the rest of it.
    public Attachment attach(Message message, Attachment.Kind kind, String text) {
        var name = "photo-%s.png".formatted(draw.digits(4));
        long seed = draw.chance().nextInt(1_000_000);
        long id = db.insert(Table.ATTACHMENT, new Attachment(0, message.id(), name, kind, text.strip(), seed));
        return db.find(Table.ATTACHMENT, id).orElseThrow();
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

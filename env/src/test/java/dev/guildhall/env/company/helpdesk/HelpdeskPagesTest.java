package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Order;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page answers and says what it is, whatever the seed drew.
class HelpdeskPagesTest {
    private static HelpdeskServer server;

    @BeforeAll
    static void start() {
        server = HelpdeskServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6})
    void everyPageAnswersWithItsHeading(long seed) {
        try (var helpdesk = server.open(new World(seed));
                var visitor = new Visitor(helpdesk.home())) {
            var setup = helpdesk.setup();
            var ticket = setup.tickets().getLast();
            var customer = setup.customers().getFirst();
            var processing = with(setup, Order.Status.PROCESSING);
            var delivered = with(setup, Order.Status.DELIVERED);
            var pages = new LinkedHashMap<String, String>();
            pages.put("/", "My open");
            pages.put("/tickets", "All tickets");
            pages.put("/tickets?page=2", "All tickets");
            pages.put("/tickets?status=OPEN&priority=HIGH", "Filtered tickets");
            pages.put("/tickets/" + ticket.number(), ticket.subject());
            pages.put("/tickets?team=BILLING&sort=DUE", "Filtered tickets");
            pages.put("/tickets/" + ticket.number() + "/merge", "Merge ticket " + ticket.number());
            pages.put("/tickets/" + ticket.number() + "/hand-over", "Hand over ticket " + ticket.number());
            pages.put("/tickets/bulk?select=" + ticket.number(), "Change 1 ticket");
            pages.put("/customers", "Customers");
            pages.put("/customers/" + customer.id(), customer.name());
            pages.put("/orders", "Orders");
            pages.put("/orders/" + processing.number(), "Order " + processing.number());
            pages.put("/orders/" + delivered.number(), "Order " + delivered.number());
            pages.put("/orders/" + delivered.number() + "/refund", "Refund order " + delivered.number());
            pages.put("/orders/" + processing.number() + "/address", "Change address of order " + processing.number());
            pages.put("/orders/" + processing.number() + "/cancel", "Cancel order " + processing.number());
            var order = "/orders/" + delivered.number();
            pages.put(order + "/return", "Open return: order " + delivered.number());
            pages.put(order + "/replacement", "Send replacement: order " + delivered.number());
            pages.put("/customers/" + customer.id() + "/export", "Send a copy of the data");
            pages.put("/customers/" + customer.id() + "/erase", "Erase personal data");
            pages.put("/activity", "Activity log");
            pages.put("/news", "Notifications");
            pages.put("/articles", "Knowledge base");
            pages.put("/articles/3", "After the window: goodwill credit");
            pages.put("/search?q=" + delivered.number(), "Search");

            pages.forEach((path, heading) -> {
                var page = visitor.get(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.html()).as(path).contains("<h1>%s</h1>".formatted(Visitor.escaped(heading)));
                assertThat(page.html()).as(path).contains(setup.worker().name());
            });
        }
    }

    @Test
    void everyTicketAndEveryOrderHasAPage() {
        try (var helpdesk = server.open(new World(21));
                var visitor = new Visitor(helpdesk.home())) {
            for (var ticket : helpdesk.setup().tickets()) {
                assertThat(visitor.get("/tickets/" + ticket.number()).html())
                        .contains(Visitor.escaped(ticket.subject()));
            }
            for (var order : helpdesk.setup().orders()) {
                assertThat(visitor.get("/orders/" + order.number()).html())
                        .contains(order.status().label());
            }
        }
    }

    @Test
    void whatIsNotThereIsSaidInsideTheProduct() {
        try (var helpdesk = server.open(new World(1));
                var visitor = new Visitor(helpdesk.home())) {
            for (var path :
                    new String[] {"/nowhere", "/tickets/1", "/orders/abc", "/customers/99999", "/articles/99"}) {
                var page = visitor.get(path);
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.html()).contains("<h1>Page not found</h1>", "Back to my tickets");
            }
        }
    }

    @Test
    void searchFindsByNumberNameMailSubjectAndOrder() {
        try (var helpdesk = server.open(new World(4));
                var visitor = new Visitor(helpdesk.home())) {
            var setup = helpdesk.setup();
            var customer = setup.customer("İpek Ibáñez", "ipek@example.com");
            var order = setup.order(NewOrder.by(customer).with(setup.products().getFirst(), 1));
            var ticket = setup.ticket(
                    NewTicket.from(customer, "Zebra stripes", "Hello").about(order));
            var row = "href=\"/tickets/%d\"".formatted(ticket.number());

            for (var words : new String[] {
                "zebra", "IPEK", "ibanez", "ipek@example", Long.toString(order.number()), "%23" + ticket.number()
            }) {
                assertThat(visitor.get("/tickets?q=" + words).html()).as(words).contains(row);
                assertThat(visitor.get("/search?q=" + words).html()).as(words).contains(row);
            }
            assertThat(visitor.get("/tickets?q=zebra+nonsense").html()).contains("No ticket passes these filters.");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (var helpdesk = server.open(new World(1))) {
            int port = helpdesk.home().getPort();
            assertThat(catchThrowable(() -> HelpdeskServer.start(port)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "the helpdesk cannot listen on 127.0.0.1:%d; stop what uses that port or choose port 0 for a free one",
                            port);
        }
    }

    private static Order with(HelpdeskSetup setup, Order.Status status) {
        return setup.orders().stream()
                .filter(o -> o.status() == status)
                .findFirst()
                .orElseThrow();
    }
}

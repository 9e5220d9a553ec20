package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelpdeskStateTest {
    private static HelpdeskServer server;

    @BeforeAll
    static void start() {
        server = HelpdeskServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatASetupArrangesIsReadBackFromTheSnapshot() {
        try (var helpdesk = server.open(new World(7))) {
            var setup = helpdesk.setup();
            var customer = setup.customer("Ada Quill", "ada@example.com");
            var mugs = setup.product("Speckled mugs", 2_450);
            var order = setup.order(NewOrder.by(customer).with(mugs, 2).deliveredDaysAgo(12));
            var ticket = setup.ticket(NewTicket.from(customer, "Two mugs broke", "Both arrived in pieces.")
                    .about(order)
                    .priority(Ticket.Priority.HIGH)
                    .tagged("damaged", "complaint"));

            var state = HelpdeskState.of(helpdesk.snapshot());

            assertThat(state.customer(customer.id())).contains(customer);
            assertThat(state.order(order.number())).contains(order);
            assertThat(order.status()).isEqualTo(Order.Status.DELIVERED);
            assertThat(state.items(order.number())).isEqualTo(setup.items(order));
            assertThat(state.shipments(order.number())).isEqualTo(setup.shipments(order));
            assertThat(state.payments(order.number()))
                    .singleElement()
                    .satisfies(p -> assertThat(p.cents()).isEqualTo(2 * 2_450 + 495));
            assertThat(state.ticket(ticket.number())).contains(ticket);
            assertThat(ticket.assignee()).isEqualTo(setup.worker().name());
            assertThat(state.tags(ticket.number())).containsExactly("complaint", "damaged");
            assertThat(state.messages(ticket.number(), Message.Kind.FROM_CUSTOMER))
                    .extracting(Message::body)
                    .containsExactly("Both arrived in pieces.");
        }
    }

    @Test
    void theSameSeedGivesTheSameStateAndAnotherSeedAnother() {
        try (var one = server.open(new World(11))) {
            var first = one.snapshot();
            assertThat(server.open(new World(11)).snapshot()).isEqualTo(first);
            assertThat(server.open(new World(12)).snapshot()).isNotEqualTo(first);
        }
    }

    @Test
    void everyChangedRowIsListedByTableAndKey() {
        try (var helpdesk = server.open(new World(3))) {
            var before = helpdesk.snapshot();
            long revision = helpdesk.revision();
            helpdesk.setup().product("Brass hook", 900);

            assertThat(helpdesk.revision()).isGreaterThan(revision);
            assertThat(HelpdeskState.changes(before, helpdesk.snapshot()))
                    .singleElement()
                    .isInstanceOfSatisfying(Change.Added.class, added -> {
                        assertThat(added.table()).isEqualTo("product");
                        assertThat(added.values()).containsEntry("cents", "900");
                    });
        }
    }

    @Test
    void theCompanyIsOfTheSizeThatTasksCountOn() {
        try (var helpdesk = server.open(new World(5))) {
            var state = HelpdeskState.of(helpdesk.snapshot());
            assertThat(state.customers()).hasSize(60);
            assertThat(state.orders()).hasSize(120);
            assertThat(state.tickets()).hasSize(45);
            assertThat(state.refunds()).isNotEmpty();
            for (var status : Order.Status.values()) {
                assertThat(state.orders()).extracting(Order::status).contains(status);
            }
            for (var status : Ticket.Status.values()) {
                assertThat(state.tickets()).extracting(Ticket::status).contains(status);
            }
        }
    }

    @Test
    void anArrangedOrderHasANumberOfItsDay() {
        try (var helpdesk = server.open(new World(9))) {
            var setup = helpdesk.setup();
            var order = setup.order(NewOrder.by(setup.newCustomer())
                    .with(setup.products().getFirst(), 1)
                    .deliveredDaysAgo(40));
            List<Order> later = setup.orders().stream()
                    .filter(o -> o.placed().isAfter(order.placed()))
                    .toList();
            assertThat(later)
                    .isNotEmpty()
                    .allSatisfy(o -> assertThat(o.number()).isGreaterThan(order.number()));
        }
    }
}

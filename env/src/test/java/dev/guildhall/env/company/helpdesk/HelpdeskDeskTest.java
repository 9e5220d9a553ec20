package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures, personal data, undo, saved views, the log and the notifications.
class HelpdeskDeskTest extends AtTheDesk {
    private Customer customer;
    private Ticket ticket;

    @BeforeEach
    void open() {
        customer = setup.newCustomer();
        ticket = setup.ticket(
                NewTicket.from(customer, "A question", "Where is it?").tagged("question"));
    }

    @Test
    void aPictureIsShownInTheThreadAndAlwaysDrawnTheSame() {
        var attachment = setup.attach(setup.thread(ticket).getFirst(), Attachment.Kind.LETTER, "Dear <team>\nhello");
        var picture = visitor.get("/attachments/%d/picture".formatted(attachment.id()))
                .html();

        assertThat(visitor.get("/tickets/" + ticket.number()).html()).contains("/attachments/" + attachment.id());
        assertThat(visitor.get("/attachments/" + attachment.id()).html()).contains("<h1>" + attachment.name());
        assertThat(picture).startsWith("<svg").contains("Dear &lt;team>", ">hello</text>");
        assertThat(visitor.get("/attachments/%d/picture".formatted(attachment.id()))
                        .html())
                .isEqualTo(picture);
        for (var kind : new Attachment.Kind[] {Attachment.Kind.CRACK, Attachment.Kind.STAIN}) {
            var damage = setup.attach(setup.thread(ticket).getFirst(), kind, "Oak lamp");
            assertThat(visitor.get("/attachments/%d/picture".formatted(damage.id()))
                            .html())
                    .contains("Oak lamp");
        }
    }

    @Test
    void anErasureTakesNameContactAndAddressesAndKeepsTheOrders() {
        var order = setup.order(
                NewOrder.by(customer).with(setup.products().getFirst(), 1).deliveredDaysAgo(5));
        assertThat(visitor.get("/customers/%d/erase".formatted(customer.id())).html())
                .contains("It cannot be undone", customer.email(), "stay with their invoices");
        visitor.post("/customers/%d/erase".formatted(customer.id()));

        var erased = state().customer(customer.id()).orElseThrow();
        assertThat(erased.erased()).isNotNull();
        assertThat(erased.name()).isEqualTo("Erased customer " + customer.id());
        assertThat(state().addresses(customer.id()))
                .allMatch(a -> a.address().recipient().equals("Erased"));
        assertThat(state().order(order.number())).contains(order);
        assertThat(state().dataRequests(customer.id()))
                .extracting(DataRequest::kind)
                .containsExactly(DataRequest.Kind.ERASURE);
        assertThat(visitor.get("/customers/%d/export".formatted(customer.id())).status())
                .isEqualTo(409);
        visitor.get("/tickets/" + ticket.number());
        assertThat(visitor.post("/tickets/%d/messages".formatted(ticket.number()), "body", "Hello")
                        .html())
                .contains("there is no address to write to");
    }

    @Test
    void anErasureTellsWhatIsStillUnderWay() {
        var order = setup.order(
                NewOrder.by(customer).with(setup.products().getFirst(), 1).shippedDaysAgo(1));
        assertThat(visitor.get("/customers/%d/erase".formatted(customer.id())).html())
                .contains("Under way", "/orders/" + order.number());
    }

    @Test
    void aCopyOfTheDataIsOnRecord() {
        visitor.get("/customers/%d/export".formatted(customer.id()));
        assertThat(visitor.post("/customers/%d/export".formatted(customer.id())).html())
                .contains("A copy of the data was sent to " + customer.email());
        assertThat(state().dataRequests(customer.id()))
                .extracting(DataRequest::kind)
                .containsExactly(DataRequest.Kind.EXPORT);
    }

    @Test
    void aChangeOfPropertiesCanBeUndoneFromTheLineThatTellsOfIt() {
        visitor.get("/tickets/" + ticket.number());
        var page = visitor.post(
                "/tickets/%d/properties".formatted(ticket.number()), "status", "SOLVED", "priority", "URGENT");
        assertThat(page.html()).contains(">Undo</button>");
        visitor.post("/undo");

        var now = state().ticket(ticket.number()).orElseThrow();
        assertThat(now.status()).isEqualTo(Ticket.Status.OPEN);
        assertThat(now.priority()).isEqualTo(ticket.priority());
        assertThat(now.assignee()).isEqualTo(ticket.assignee());
        assertThat(state().tags(ticket.number())).containsExactly("question");
    }

    @Test
    void anUndoIsOfferedUntilTheNextPageOnly() {
        visitor.get("/tickets/" + ticket.number());
        visitor.post("/tickets/%d/properties".formatted(ticket.number()), "status", "SOLVED", "tags", "question");
        assertThat(visitor.get("/tickets/" + ticket.number()).html()).doesNotContain(">Undo</button>");
        assertThat(visitor.post("/undo").status()).isEqualTo(409);
        assertThat(state().ticket(ticket.number()).orElseThrow().status()).isEqualTo(Ticket.Status.SOLVED);
    }

    @Test
    void aListIsSavedAsAViewAndRemoved() {
        visitor.get("/tickets?team=BILLING&q=zebra");
        visitor.post("/views", "name", "Zebras", "query", "team=BILLING&q=zebra");
        assertThat(visitor.get("/tickets?team=BILLING&q=zebra").html())
                .contains("<h1>Zebras</h1>", "Remove view", "Zebras<span class=\"count\">0</span>");
        assertThat(visitor.post("/views", "name", "zebras", "query", "q=x").html())
                .contains("There is a view called “zebras” already.");
        var id = helpdesk.snapshot().table("saved_view").rows().getFirst().key();
        visitor.get("/tickets?team=BILLING&q=zebra");
        visitor.post("/views/remove", "view", id);
        assertThat(helpdesk.snapshot().table("saved_view").rows()).isEmpty();
    }

    @Test
    void theLogAndTheNotificationsTellWhatHappened() {
        visitor.get("/tickets/" + ticket.number());
        assertThat(visitor.get("/news").html()).contains(customer.name() + " wrote", "" + ticket.number());
        visitor.get("/tickets/" + ticket.number());
        visitor.post("/tickets/%d/messages".formatted(ticket.number()), "body", "On its way", "status", "SOLVED");
        assertThat(visitor.get("/activity").html()).contains("Public reply sent", "Ticket " + ticket.number());
        assertThat(visitor.get("/news").html()).doesNotContain("/tickets/%d\"".formatted(ticket.number()));
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }
}

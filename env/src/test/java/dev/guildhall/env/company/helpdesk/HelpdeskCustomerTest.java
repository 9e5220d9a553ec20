package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.customer.Mind;
import dev.guildhall.env.company.helpdesk.customer.Script;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Reading;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Customers who answer, by the world's clock.
class HelpdeskCustomerTest {
    private static final Duration AFTER = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofSeconds(20);
    private static final Script KNOWS_THE_ORDER = Script.knowing(
            new Script.Fact("order", List.of("order"), "It is 104233."),
            new Script.Fact("item", List.of("item"), "It is the lamp."));
    private static HelpdeskServer server;

    private World world;
    private Helpdesk helpdesk;
    private Visitor visitor;
    private Ticket ticket;

    @BeforeAll
    static void start() {
        server = HelpdeskServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        open(KNOWS_THE_ORDER);
    }

    private void open(Mind mind) {
        world = new World(5);
        helpdesk = server.open(world);
        visitor = new Visitor(helpdesk.home());
        var setup = helpdesk.setup();
        var customer = setup.newCustomer();
        ticket = setup.ticket(NewTicket.from(customer, "Broken", "It is broken."));
        setup.message(ticket, Message.Kind.PUBLIC_REPLY, "Ada", "Which order?", ticket.opened());
        helpdesk.correspondence().answers(ticket, customer.name(), mind, AFTER);
    }

    @AfterEach
    void close() {
        visitor.close();
        helpdesk.close();
    }

    private void write(Message.Kind kind, String text) {
        write(kind, text, Ticket.Status.PENDING);
    }

    private void write(Message.Kind kind, String text, Ticket.Status status) {
        world.tick(STEP);
        visitor.get("/tickets/" + ticket.number());
        visitor.post(
                "/tickets/%d/messages".formatted(ticket.number()),
                "kind",
                kind.name(),
                "body",
                text,
                "status",
                status.name());
    }

    private HelpdeskState state() {
        return HelpdeskState.of(helpdesk.snapshot());
    }

    /// What the customer wrote after the first message.
    private List<String> answers() {
        return state().messages(ticket.number(), Message.Kind.FROM_CUSTOMER).stream()
                .skip(1)
                .map(Message::body)
                .toList();
    }

    private void wait(int seconds) {
        for (int passed = 0; passed < seconds; passed += 20) {
            world.tick(STEP);
        }
    }

    @Test
    void anAnswerComesWhenItsTimeHasComeAndOpensTheTicketAgain() {
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        var asked = world.instant();
        wait(40);
        assertThat(answers()).isEmpty();
        assertThat(state().ticket(ticket.number()).map(Ticket::status)).hasValue(Ticket.Status.PENDING);
        wait(20);
        assertThat(visitor.get("/tickets/" + ticket.number()).html()).contains("It is 104233.");
        assertThat(state().messages(ticket.number()).getLast().at()).isEqualTo(asked.plus(AFTER));
        assertThat(state().ticket(ticket.number()).map(Ticket::status)).hasValue(Ticket.Status.OPEN);
    }

    @Test
    void theLogSaysWhatWasReadAndUnderstood() {
        write(Message.Kind.PUBLIC_REPLY, "Which item, and which order?");
        wait(60);
        var messages = state().messages(ticket.number());
        assertThat(state().readings(ticket.number())).singleElement().satisfies(reading -> {
            assertThat(reading.topics()).containsExactly("order", "item");
            assertThat(reading.reply()).isEqualTo(messages.get(2).id());
            assertThat(reading.answer()).isEqualTo(messages.get(3).id());
            assertThat(reading.broke()).isEmpty();
        });
    }

    @Test
    void aNoteAndWhatWasWrittenBeforeAreNotRead() {
        write(Message.Kind.INTERNAL_NOTE, "Which order is it?");
        wait(600);
        assertThat(answers()).isEmpty();
        assertThat(state().readings(ticket.number())).isEmpty();
    }

    @Test
    void twoRepliesInARowAreReadTogetherAndAnsweredOnce() {
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        write(Message.Kind.PUBLIC_REPLY, "And which item, please?");
        wait(600);
        assertThat(answers()).containsExactly("It is 104233.\nIt is the lamp.");
    }

    @Test
    void looksAndSnapshotsDoNotMakeThemAnswerAgain() {
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        wait(60);
        visitor.get("/tickets");
        assertThat(answers()).hasSize(1);
        wait(600);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void aLaterQuestionIsAnsweredInItsTurn() {
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        wait(60);
        write(Message.Kind.PUBLIC_REPLY, "Which item is it?");
        wait(60);
        assertThat(answers()).containsExactly("It is 104233.", "It is the lamp.");
    }

    @Test
    void aSettledTicketStaysSettled() {
        write(Message.Kind.PUBLIC_REPLY, "Please keep the order.", Ticket.Status.SOLVED);
        wait(600);
        assertThat(answers()).isEmpty();
        assertThat(state().ticket(ticket.number()).map(Ticket::status)).hasValue(Ticket.Status.SOLVED);
        assertThat(state().readings(ticket.number()))
                .extracting(Reading::answered)
                .containsExactly(false);
    }

    @Test
    void theSameStepsGiveTheSameState() {
        var first = conversation();
        close();
        open();
        assertThat(conversation()).isEqualTo(first);
    }

    private Snapshot conversation() {
        write(Message.Kind.PUBLIC_REPLY, "Hello?");
        wait(80);
        write(Message.Kind.PUBLIC_REPLY, "Which item is it?");
        wait(80);
        return helpdesk.snapshot();
    }

    @Test
    void aMindThatBreaksIsToldApartFromAWorkerWhoDidNotAsk() {
        close();
        open((_, _, _) -> {
            throw new IllegalStateException("lost for words");
        });
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        wait(60);
        assertThat(answers()).isEmpty();
        assertThat(state().readings(ticket.number()))
                .extracting(Reading::broke)
                .containsExactly("java.lang.IllegalStateException: lost for words");
    }

    @Test
    void anAnswerIsANewRevision() {
        write(Message.Kind.PUBLIC_REPLY, "Which order is it?");
        long before = helpdesk.revision();
        wait(60);
        assertThat(helpdesk.revision()).isGreaterThan(before);
    }
}

package dev.guildhall.tasks.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.customer.Mind;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    /// What a goal that the order was asked for says, and one that was never met, if the customer is of this mind.
    private static List<Verdict> verdicts(Mind mind) {
        var world = new World(3);
        try (var premises = Premises.start();
                var office = premises.open(world)) {
            var setup = office.helpdesk().setup();
            var ticket = setup.ticket(NewTicket.from(setup.newCustomer(), "Broken", "It broke."));
            office.helpdesk().correspondence().answers(ticket, "Ada", mind, Duration.ofMinutes(1));
            var before = office.snapshots();
            setup.message(ticket, Message.Kind.PUBLIC_REPLY, "Bo", "Which order?", world.instant());
            world.tick(Duration.ofMinutes(2));
            var evidence = new Evidence(before, office.snapshots(), new Ending.Finished("done"));
            return checks(ticket).stream().map(check -> check.on(evidence)).toList();
        }
    }

    private static List<Check> checks(Ticket ticket) {
        var talk = new Conversation(ticket.number());
        return talk.unlessTheCustomerBroke(List.of(
                talk.asked("order", "which order it is", 1),
                new TicketChecks(ticket.number()).statusIs(Ticket.Status.SOLVED, 1),
                talk.untouchedBut()));
    }

    @Test
    void whatTheCustomerUnderstoodAndAnsweredWasAsked() {
        assertThat(verdicts((_, _, _) -> new Mind.Answer(List.of("item", "order"), "It is 104233.")))
                .containsExactly(new Verdict.Met(), new Verdict.NotMet("it is Open"), new Verdict.Met());
    }

    @Test
    void whatTheCustomerDidNotUnderstandWasNotAsked() {
        assertThat(verdicts((_, _, _) -> new Mind.Answer(List.of(), "What?")).getFirst())
                .isEqualTo(new Verdict.NotMet("the customer was asked [[]]"));
    }

    @Test
    void noCheckKnowsAnythingIfTheCustomerBroke() {
        assertThat(verdicts((_, _, _) -> {
                    throw new IllegalStateException("lost for words");
                }))
                .containsOnly(new Verdict.Unknown(
                        "the simulated customer broke: java.lang.IllegalStateException: lost for words"));
    }
}

package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentContract;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmbeddedAgentTest extends AgentContract {
    private final FakeHelpdesk desk = new FakeHelpdesk();

    @Override
    protected Agent hire(Briefing briefing) {
        return new EmbeddedAgent(briefing);
    }

    private List<Turn> work(String brief) {
        var briefing = new Briefing(brief, FakeHelpdesk.SIZE, See.PIXELS, Budget.ofSteps(40), 1);
        return desk.employ(new EmbeddedAgent(briefing), 40);
    }

    private static String story(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.action() + " — " + turn.thought())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aStatusIsChanged() {
        var turns = work("Please mark ticket 5012 as solved.");
        assertThat(desk.solved).as(story(turns)).containsExactly("5012");
        assertThat(turns.getLast().action()).isEqualTo(new Action.Finish("Done: mark ticket 5012 as solved."));
    }

    @Test
    void aReplyIsSentInTheWordsOfTheBriefAndInTheFormItNames() {
        var turns = work(
                "Send nothing to anybody else. Reply to ticket 5012 with a public reply: \"Your lamp is on its way.\"");
        assertThat(desk.replies).as(story(turns)).containsExactly("Your lamp is on its way.");
        assertThat(desk.notes).isEmpty();
    }

    @Test
    void aRefundATellingAndAStatusAreDoneOneAfterAnother() {
        var turns = work(
                "Ticket 5012: Mia Brandt's desk lamp arrived broken. Refund the lamp, and only the lamp, to her card,"
                        + " tell her so in a public reply, and mark the ticket solved. Our policies are in the knowledge base.");
        assertThat(desk.refunded).as(story(turns)).containsExactly("Desk lamp");
        assertThat(desk.replies).as(story(turns)).singleElement().asString().contains("Mia Brandt", "Refund the lamp");
        assertThat(desk.solved).containsExactly("5012");
        assertThat(turns.getLast().action()).isInstanceOf(Action.Finish.class);
        assertThat(turns).allSatisfy(turn -> assertThat(turn.thought()).isNotBlank());
    }

    @Test
    void whatCannotBeFoundIsGivenUpInWords() {
        var turns = work("Archive ticket 5012.");
        assertThat(turns.getLast().action())
                .isEqualTo(new Action.GiveUp("I found no way to 'Archive ticket 5012'. Done before: []"));
        assertThat(desk.replies).isEmpty();
        assertThat(desk.solved).isEmpty();
    }

    @Test
    void aBriefItDoesNotUnderstandIsGivenUpAtOnce() {
        assertThat(work("The lamp is blue."))
                .singleElement()
                .satisfies(turn -> assertThat(turn.action())
                        .isEqualTo(new Action.GiveUp("I do not understand what the brief asks for.")));
    }

    @Test
    void nothingIsPressedOnTheScreenOfSomebodyElse() {
        work("Refund the desk lamp of order 99999 to Ann Other.");
        assertThat(desk.refunded).isEmpty();
    }
}

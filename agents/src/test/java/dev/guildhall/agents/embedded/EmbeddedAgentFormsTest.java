package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same worker at another program.
class EmbeddedAgentFormsTest {
    private final FakeStore store = new FakeStore();

    private List<Turn> work(String brief) {
        var briefing = new Briefing(brief, FakeStore.SIZE, See.PIXELS, Budget.ofSteps(30), 1);
        return store.employ(new EmbeddedAgent(briefing), 30);
    }

    @Test
    void aFieldIsGivenItsValueAndKept() {
        var turns = work("Acme (supplier 70010) has moved. Change the delivery address to \"12 Elm Road, Bath\".");
        assertThat(store.saved).containsEntry("Delivery address", "12 Elm Road, Bath");
        assertThat(store.deleted).isFalse();
        assertThat(turns.getLast().action()).isInstanceOf(Action.Finish.class);
    }

    @Test
    void aFormIsFilledLineByLine() {
        work("Create a supplier:\n- Name: Elm & Co\n- VAT number: GB 1234567");
        assertThat(store.saved).containsEntry("Name", "Elm & Co").containsEntry("VAT number", "GB 1234567");
        assertThat(store.saves).isEqualTo(1);
    }

    @Test
    void anEntryOfAnOpenListIsClicked() {
        work("Set the priority of supplier 70010 to high.");
        assertThat(store.saved).containsEntry("Priority", "High");
    }

    @Test
    void aListThatDoesNotTakeTheValueIsNoSuccess() {
        var turns = work("Set the priority of supplier 70010 to urgent.");
        assertThat(store.saved).isEmpty();
        assertThat(turns.getLast().action()).isInstanceOf(Action.GiveUp.class);
    }

    @Test
    void whatIsDisabledIsNotPressed() {
        assertThat(work("Print supplier 70010.").getLast().action()).isInstanceOf(Action.GiveUp.class);
    }
}

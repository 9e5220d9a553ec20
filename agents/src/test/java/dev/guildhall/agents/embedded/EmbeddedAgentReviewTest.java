package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The same worker at a program that asks before it keeps anything.
class EmbeddedAgentReviewTest {
    private static final String BRIEF = """
            Ann Other, member 4711, has moved. Please change the address of the member to:

            Name: Ann Brandt
            Street: Elm Road 1234
            Postcode: 8010
            City: Graz
            """;

    private final FakeRegistry registry = new FakeRegistry();

    private List<Turn> work(String brief) {
        var briefing = new Briefing(brief, FakeRegistry.SIZE, See.PIXELS, Budget.ofSteps(40), 1);
        return registry.employ(new EmbeddedAgent(briefing), 40);
    }

    @Test
    void linesOfTheBriefGoIntoFieldsWithOtherNamesAndAreConfirmed() {
        var turns = work(BRIEF);
        assertThat(registry.kept)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Full name", "Ann Brandt",
                        "Street and house number", "Elm Road 1234",
                        "Zip", "8010",
                        "Town", "Graz"));
        assertThat(registry.ended).isFalse();
        assertThat(turns.getLast().action()).isEqualTo(new Action.Finish("Done: change the address of the member to."));
    }

    @Test
    void whatTheProgramRefusesIsGivenUpInItsWords() {
        registry.strict = true;
        assertThat(work(BRIEF).getLast().action())
                .isEqualTo(new Action.GiveUp("I could not 'change the address of the member to': the form is refused:"
                        + " Please enter a valid zip. Done before: []"));
        assertThat(registry.kept).isEmpty();
    }

    @Test
    void aFormThatLacksAFieldIsNotSent() {
        assertThat(work(BRIEF + "Province: Styria\n").getLast().action()).isInstanceOf(Action.GiveUp.class);
        assertThat(registry.kept).isEmpty();
    }

    @Test
    void aDecisionIsLeftToWhoeverCanTakeIt() {
        assertThat(work("If member 4711 has paid, end the membership.")
                        .getFirst()
                        .action())
                .isEqualTo(new Action.GiveUp(
                        "The brief leaves a decision to me: 'If member 4711 has paid, end the membership.'"));
    }
}

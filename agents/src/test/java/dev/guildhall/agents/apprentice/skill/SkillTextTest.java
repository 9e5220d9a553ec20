package dev.guildhall.agents.apprentice.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillTextTest {
    private static final String TEXT = """
            skill support/refund-1
            like: "Please take care of ticket <…>."
            from: "run-0", "run-1"
            tried: 3 of 4 right
            read: 2
            when: read "Shipments"
            when: not read "Gift \\"card\\""
            when: cell "Shipped" is not later than text "Delivered <date>"
            when: more than 30 days from text "Delivered <date>" to text "opened <date>"
            when: at most 14 days from cell "Shipped" to cell "Delivered"
            when: beside "Paid" is not the same as sum of beside "Items" and beside "Shipping"

            slots:
              ticket: number = brief "ticket <number>"
              product: words = text "one <words> is broken"
              price: money = cell "Unit price" in the row of "{product}"
              carrier: word = cell "Carrier"
              shipping: money = beside "Shipping"
              share: money = 20 percent of cell "Unit price" in the row of "{product}"
              rest: money = difference of beside "Paid" and beside "Shipping"
              twice: money = 2 times beside "Shipping"
              until: date = 30 days after beside "Delivered"
              first_product: word = first word of "{product}"
              told: number = latest text "the order is <number>"
              mail: email = text "Write to <email>"
              secret: words = unknown
              amount: size = brief "amount <size> mm"

            steps:
              1. fill field "Search" with "{ticket}"
              2. press "Enter"; expect "Ticket {ticket}"
              3. click link "{ticket}" number 2
              4. click tick "" in the row of "{product}"
              5. click tick "Solved" after "Status"; expect "Saved."
              6. type "line\\n{amount / 2},0\\n{repeat amount as i}{i * 3},4\\n{/repeat}"
              7. finish "{price} goes back\\nto you."
            """;

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(SkillWriter.write(SkillReader.read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void itIsReadAsRecords() {
        var skill = SkillReader.read(TEXT);
        assertThat(skill.when())
                .contains(new Condition.Read("Shipments", true), new Condition.Read("Gift \"card\"", false));
        assertThat(skill.slot("price").orElseThrow().source())
                .isEqualTo(new Source.Cell("Unit price", Optional.of("{product}")));
        assertThat(skill.steps().get(2).act())
                .isEqualTo(new Act.Click(Spot.of(Spot.Sort.LINK, "{ticket}").nth(2)));
        assertThat(skill.unknown()).extracting(Slot::name).isEqualTo(List.of("secret"));
    }

    @Test
    void aWordThatIsNoActIsToldWithItsLine() {
        mistake(
                "press \"Enter\"",
                "pres \"Enter\"",
                "line 31: expected 'click', 'fill', 'type', 'press', 'finish', 'for each' or 'next', but found 'pres'");
    }

    @Test
    void aSlotThatIsNotListedIsToldWithItsLine() {
        assertThatThrownBy(() -> SkillReader.read(TEXT.replace("with \"{ticket}\"", "with \"{tiket}\"")))
                .isInstanceOf(SkillMistake.class)
                .hasMessageStartingWith("line 30: expected a slot that is listed under 'slots:'")
                .hasMessageEndingWith("but found '{tiket}'");
    }

    @Test
    void anUnknownSourceIsToldWithItsLine() {
        mistake(
                "= beside \"Shipping\"",
                "= behind \"Shipping\"",
                "line 18: expected 'brief', 'text', 'latest text', 'cell', 'last cell', 'each', 'all of', 'beside', 'above',"
                        + " 'N percent of', 'N times', 'N days after', 'sum of', 'difference of', 'first word of', 'one of',"
                        + " 'part' or 'unknown', but found 'behind'");
    }

    @Test
    void aPhraseWithoutAShapeIsTold() {
        assertThatThrownBy(() -> SkillReader.read(TEXT.replace("ticket <number>\"", "ticket number\"")))
                .isInstanceOf(SkillMistake.class)
                .hasMessageContaining("line 14")
                .hasMessageContaining("a shape such as \"order <number>\"");
    }

    private static void mistake(String right, String wrong, String message) {
        assertThatThrownBy(() -> SkillReader.read(TEXT.replaceFirst(right, wrong)))
                .isInstanceOf(SkillMistake.class)
                .hasMessage(message);
    }
}

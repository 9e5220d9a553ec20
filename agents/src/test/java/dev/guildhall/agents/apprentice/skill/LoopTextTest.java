package dev.guildhall.agents.apprentice.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Skills that do something for each of several things.
class LoopTextTest {
    private static final String TEXT = """
            skill support/merge
            like: "Merge them."
            from: "run-0"
            tried: 0 of 0 right
            read: 2

            slots:
              keep: number = last cell "Number"
              ticket: number = each "Number" in the row of "Open" but "{keep}"
              tickets: words = all of "{ticket}"
              product: words = above "Not returnable:"

            steps:
              1. click link "All open"
              2. for each "{ticket}"
                3. click tick "" in the row of "{ticket}"
              4. next "{ticket}"
              5. finish "Ticked {tickets}, not {keep}, for {product}."
            """;

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(SkillWriter.write(SkillReader.read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aListIsReadAsARecord() {
        assertThat(SkillReader.read(TEXT).slot("ticket").orElseThrow().source())
                .isEqualTo(new Source.Each("Number", Optional.of("Open"), Optional.of("{keep}")));
    }

    @Test
    void aLoopOverWhatIsNoListIsToldWithItsLine() {
        mistake("for each \"{ticket}\"", "for each \"{keep}\"", "line 15: expected a slot with a list, such as 'keep:");
    }

    @Test
    void aLoopThatDoesNotEndIsTold() {
        mistake("4. next \"{ticket}\"", "", "line 18: expected 'next \"{ticket}\"' where its loop ends");
    }

    @Test
    void anEndWithoutALoopIsToldWithItsLine() {
        mistake("2. for each \"{ticket}\"", "", "line 17: expected 'for each \"{ticket}\"' before this");
    }

    private static void mistake(String right, String wrong, String message) {
        assertThatThrownBy(() -> SkillReader.read(TEXT.replace(right, wrong)))
                .isInstanceOf(SkillMistake.class)
                .hasMessageStartingWith(message);
    }
}

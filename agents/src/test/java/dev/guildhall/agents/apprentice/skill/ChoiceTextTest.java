package dev.guildhall.agents.apprentice.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Skills that choose a value, or leave out a part of a text, by what was read.
class ChoiceTextTest {
    private static final String TEXT = """
            skill support/fault
            like: "Answer them."
            from: "run-0"
            tried: 0 of 0 right
            read: 2

            slots:
              letter: words = one of "New item" where "a new one" is read, "Money back" where "my money" is read
              part: words = part "; it is late" when more than 30 days from text "Placed <date>" to text "due <date>"

            steps:
              1. click link "{letter}"
              2. finish "Answered{part}."
            """;

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(SkillWriter.write(SkillReader.read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aChoiceIsReadAsARecord() {
        assertThat(SkillReader.read(TEXT).slot("letter").orElseThrow().source())
                .isEqualTo(new Source.Chosen(List.of(
                        new Source.Option("New item", "a new one"), new Source.Option("Money back", "my money"))));
    }

    @Test
    void anOptionThatDoesNotSayWhenIsToldWithItsLine() {
        assertThatThrownBy(() -> SkillReader.read(TEXT.replace(" where \"my money\" is read", "")))
                .isInstanceOf(SkillMistake.class)
                .hasMessageStartingWith("line 8: expected 'where'");
    }
}

package dev.guildhall.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RubricTest {
    @Test
    void criteriaAreReadWithTheirAnchorsInOrder() {
        var rubric = Rubric.parse("Some/rubric.yaml", """
                criteria:
                  - name: Correct
                    question: Is it right?
                    weight: 2.5
                    anchors:
                      1: wrong
                      5: right
                """);
        var criterion = rubric.criteria().getFirst();
        assertThat(criterion.name()).isEqualTo("Correct");
        assertThat(criterion.weight()).isEqualTo(2.5);
        assertThat(criterion.anchors().sequencedKeySet()).containsExactly(1, 5);
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheKnownOnes() {
        var yaml = """
                criteria:
                  - name: Correct
                    wieght: 2
                """;
        assertThatThrownBy(() -> Rubric.parse("Some/rubric.yaml", yaml))
                .hasMessage(
                        "Some/rubric.yaml, line 3: unknown key 'wieght'; known keys here: [anchors, name, question, weight]");
    }

    @Test
    void aMissingKeyIsAMistakeToo() {
        var yaml = """
                criteria:
                  - name: Correct
                """;
        assertThatThrownBy(() -> Rubric.parse("Some/rubric.yaml", yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("question");
    }

    @Test
    void aRubricOfNothingIsRefused() {
        assertThatThrownBy(() -> Rubric.parse("Some/rubric.yaml", "criteria: []"))
                .hasMessageContaining("a rubric needs at least one criterion");
    }
}

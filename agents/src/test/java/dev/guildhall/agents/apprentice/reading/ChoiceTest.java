package dev.guildhall.agents.apprentice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.Pages;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Values that depend on what was read.
class ChoiceTest {
    private static final Source CHOSEN = new Source.Chosen(
            List.of(new Source.Option("New item", "a new one"), new Source.Option("Money back", "my money")));

    @Test
    void theLatestPageThatSpeaksForOneDecides() {
        var notebook = new Notebook("Answer them.");
        notebook.add(Pages.of("I would like a new one."));
        assertThat(value(notebook, CHOSEN)).isEqualTo("New item");
        notebook.add(Pages.of("Please give me my money back."));
        notebook.add(Pages.of("Your reply was sent."));
        assertThat(value(notebook, CHOSEN)).isEqualTo("Money back");
    }

    @Test
    void nothingIsChosenIfNothingSpeaksForIt() {
        var notebook = new Notebook("Answer them.");
        notebook.add(Pages.of("Good morning."));
        assertThat(new Values(notebook, Map.of()).of(CHOSEN)).isEmpty();
    }

    @Test
    void aPartIsThereOnlyIfItsConditionHolds() {
        var part = new Source.Part("; it is late", new Condition.Read("Not shipped", true));
        var notebook = new Notebook("Answer it.");
        assertThat(value(notebook, part)).isEmpty();
        notebook.add(Pages.of("Not shipped"));
        assertThat(value(notebook, part)).isEqualTo("; it is late");
    }

    private static String value(Notebook notebook, Source source) {
        return new Values(notebook, Map.of()).of(source).orElseThrow();
    }
}

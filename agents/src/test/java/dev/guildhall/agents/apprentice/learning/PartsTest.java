package dev.guildhall.agents.apprentice.learning;

import static dev.guildhall.agents.apprentice.Pages.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.Pages;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What only some wrote into the same letter.
class PartsTest {
    private static final String SHORT = "The parcel went to somebody else and nothing was paid for it.";
    private static final String LONG =
            "The parcel went to somebody else and the card is another one and nothing was paid for it.";

    @Test
    void aPartThatSomeWroteIsExplainedByWhatTheyHadRead() {
        var skills = Learner.learn(List.of(
                shown(0, SHORT, "Nothing new here"),
                shown(1, LONG, "Please pay to my new card"),
                shown(2, SHORT, "Nothing new here")));
        assertThat(skills).hasSize(1);
        assertThat(SkillWriter.write(skills.getFirst()))
                .containsPattern("part \"[^\"]*the card is another one[^\"]*\" when (?:not )?read");
    }

    @Test
    void aPartThatNothingExplainsMakesCasesOfTheirOwn() {
        var skills = Learner.learn(List.of(shown(0, SHORT, "Nothing new here"), shown(1, LONG, "Nothing new here")));
        assertThat(skills).noneMatch(skill -> SkillWriter.write(skill).contains("= part"));
    }

    /// Reads a page, and writes a letter.
    private static Demonstration shown(int number, String letter, String line) {
        var page = Pages.of(line, "_Message_", "[Send]");
        var steps = new ArrayList<Demonstration.Step>();
        steps.add(step(Pages.of("Home"), new Action.KeyPress("Enter"), page, Survey.WHY));
        var field = page.elements().stream()
                .filter(e -> e.kind() == Kind.TEXT_AREA)
                .findFirst()
                .orElseThrow();
        steps.add(step(page, new Action.Click(field.box().center()), page, ""));
        steps.add(step(page, new Action.Type(letter), page, ""));
        steps.add(step(page, new Action.Finish("Done."), page, ""));
        return new Demonstration("shown" + number, "job", "Please see to it.", steps, "Done.");
    }
}

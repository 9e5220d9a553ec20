package dev.guildhall.agents.apprentice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which of several cases of a job is done.
class ChoosingTest {
    private static final Skill ODD = skill("job-2", "\"c\"", "Steel pan");
    private static final Skill USUAL = skill("job-1", "\"a\", \"b\"", "Thank you");

    @Test
    void ofCasesThatFitAsWellTheOneThatWasShownMostOftenIsDone() {
        assertThat(chosen("Steel pan", "Thank you")).isEqualTo("job-1");
    }

    @Test
    void aCaseThatWasShownOnceIsDoneWhereOnlyItFits() {
        assertThat(chosen("Steel pan", "Good day")).isEqualTo("job-2");
    }

    private static String chosen(String... lines) {
        var notebook = new Notebook("See to it.");
        notebook.add(Pages.of(lines));
        return new Choosing("See to it.", List.of(USUAL, ODD), (_, _) -> 1)
                .chosen(notebook)
                .orElseThrow()
                .skill()
                .name();
    }

    private static Skill skill(String name, String from, String read) {
        return SkillReader.read("""
                skill %s
                like: "See to it."
                from: %s
                when: read "%s"
                slots:
                steps:
                  1. finish "Done."
                """.formatted(name, from, read));
    }
}

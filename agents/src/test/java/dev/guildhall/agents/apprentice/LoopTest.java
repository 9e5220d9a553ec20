package dev.guildhall.agents.apprentice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was shown for some rows is done for other rows, and as many as there are.
class LoopTest {
    private static final List<String> FIVE =
            List.of("61001|Ada Ono", "61002|Bea Paz", "61003|Cem Ray", "61004|Dora Ek", "61005|Eli Fox");

    @Test
    void demonstrationsWithDifferentNumbersOfRowsAreOneSkill() {
        assertThat(SkillWriter.write(allButTheLast()))
                .contains("each_number: number = each \"Number\" but \"{last_number}\"")
                .contains("1. for each \"{each_number}\"")
                .contains("with \"{each_number}\"")
                .contains("expect \"{each_number} was closed.\"")
                .contains("next \"{each_number}\"");
    }

    @Test
    void eachRowButTheOneThatWasLeftOutHasItsTurnOnce() {
        assertThat(closedBy(allButTheLast(), FIVE)).containsExactly("61001", "61002", "61003", "61004");
    }

    @Test
    void rowsWithATextAreTakenAndOthersLeft() {
        var skill = learned(
                show("a", List.of("57001|Ada Ono|late", "57002|Bea Paz|torn", "57003|Cem Ray|late"), "57001", "57003"),
                show("b", List.of("58001|Dora Ek|torn", "58002|Eli Fox|late"), "58002"),
                show("c", List.of("59001|Flo Gut|late", "59002|Gil Hay|late", "59003|Ha Ito|torn"), "59001", "59002"));
        assertThat(closedBy(skill, List.of("61001|Ivo Jo|torn", "61002|Jo Kim|late", "61003|Kai Li|late")))
                .containsExactly("61002", "61003");
    }

    @Test
    void rowsThatNothingTellsFromOthersAreNoLoop() {
        var shown = List.of(
                show(
                        "a",
                        List.of("57001|Ada Ono", "57002|Bea Paz", "57003|Cem Ray", "57004|Dora Ek"),
                        "57001",
                        "57003"),
                show(
                        "b",
                        List.of("58001|Eli Fox", "58002|Flo Gut", "58003|Gil Hay", "58004|Ha Ito"),
                        "58002",
                        "58003"));
        assertThat(Learner.learn(shown).stream().flatMap(skill -> skill.steps().stream()))
                .noneMatch(step -> step.act() instanceof Act.Each);
    }

    @Test
    void anEmptyOrEndlessListIsNotGoneThrough() {
        var many = IntStream.range(0, 31).mapToObj(i -> 61001 + i + "|Ada Ono").toList();
        for (var rows : List.of(many, List.<String>of())) {
            var next = new Performance(all(), List.of(all()), new Notebook(Closing.BRIEF))
                    .next(new Closing(rows).screen());
            assertThat(next)
                    .isEqualTo(new Performance.Stuck(
                            "Step 1 of 'close' (for each \"{ticket}\") did not go as I was shown: "
                                    + "it goes through each \"Number\", and I have found none, or more than 30."));
        }
    }

    @Test
    void afterALoopAllThatItWentThroughIsKnown() {
        var performance = new Performance(all(), List.of(all()), new Notebook(Closing.BRIEF));
        assertThat(report(performance, new Closing(FIVE.subList(0, 3)))).isEqualTo("61001, 61002, 61003");
    }

    private static Skill all() {
        return SkillReader.read("""
                skill close
                slots:
                  ticket: number = each "Number"
                  tickets: words = all of "{ticket}"
                steps:
                  1. for each "{ticket}"
                  2. fill field "Ticket to close" with "{ticket}"
                  3. click button "Close"; expect "{ticket} was closed."
                  4. next "{ticket}"
                  5. finish "{tickets}"
                """);
    }

    private static Skill allButTheLast() {
        return learned(
                show("a", List.of("57001|Ada Ono", "57002|Bea Paz", "57003|Cem Ray"), "57001", "57002"),
                show("b", List.of("58001|Dora Ek", "58002|Eli Fox"), "58001"),
                show(
                        "c",
                        List.of("59001|Flo Gut", "59002|Gil Hay", "59003|Ha Ito", "59004|Ivo Jo"),
                        "59002",
                        "59001",
                        "59003"));
    }

    private static Demonstration show(String name, List<String> rows, String... numbers) {
        return new Closing(rows).show(name, List.of(numbers));
    }

    private static Skill learned(Demonstration... shown) {
        return Learner.learn(List.of(shown)).getFirst();
    }

    private static List<String> closedBy(Skill skill, List<String> rows) {
        var page = new Closing(rows);
        report(new Performance(skill, List.of(skill), new Notebook(Closing.BRIEF)), page);
        return page.closed();
    }

    private static String report(Performance performance, Closing page) {
        var next = performance.next(page.screen());
        while (next instanceof Performance.Doing(var action, var _)) {
            page.perform(action);
            next = performance.next(page.screen());
        }
        return next instanceof Performance.Finished(var report) ? report : next.toString();
    }
}

package dev.guildhall.agents.apprentice.learning;

import static dev.guildhall.agents.apprentice.Pages.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.Pages;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is done for each row may depend on what is read for it, and rows may be told apart by a number alone.
class ChoicesTest {
    private static final String NEW = "I would like a new one.";
    private static final String MONEY = "Please give me my money back.";

    @Test
    void whatIsChosenInEachTurnIsExplainedByWhatThatTurnShowed() {
        assertThat(write(
                        answered("a", row(57001, NEW), row(57002, MONEY), row(57003, NEW)),
                        answered("b", row(58001, MONEY), row(58002, NEW)),
                        answered("c", row(59001, NEW), row(59002, MONEY))))
                .contains("for each \"{each_number}\"")
                .contains("one of \"New item\" where \"%s\" is read, \"Money back\" where \"%s\" is read"
                        .formatted(NEW, MONEY))
                .contains("click link \"{choice}\"");
    }

    @Test
    void aChoiceThatNothingExplainsIsNoChoice() {
        assertThat(write(
                        answered("a", row(57001, "Hello."), row(57002, "Hello. "), row(57003, "Hello.")),
                        answered("b", row(58001, "Hello."), row(58002, "Hello. "))))
                .doesNotContain("one of");
    }

    @Test
    void rowsWithTheSameSubjectAreTickedByTheirNumbers() {
        assertThat(write(ticked("a", 57001, 57003), ticked("b", 58001, 58003), ticked("c", 59001, 59003)))
                .contains("each_number: number = each \"Number\" in the row of \"Vase: broken\"")
                .contains("click tick \"\" in the row of \"{each_number}\"");
    }

    private record Row(int number, String text) {}

    private static Row row(int number, String text) {
        return new Row(number, text);
    }

    private static String write(Demonstration... shown) {
        return Learner.learn(List.of(shown)).stream().map(SkillWriter::write).reduce("", String::concat);
    }

    /// Opens each by its number, and chooses in a menu.
    private static Demonstration answered(String name, Row... rows) {
        var lines = new ArrayList<>(List.of("_Ticket_", "Number|Customer"));
        List.of(rows).forEach(row -> lines.add(row.number() + "|Ada Ono"));
        var list = Pages.of(lines.toArray(String[]::new));
        var steps = new ArrayList<Demonstration.Step>();
        for (var row : rows) {
            var page = with(
                    Pages.of("_Ticket_", "Ticket " + row.number(), row.text()),
                    element(Kind.MENU_ITEM, 700, 300, "New item"),
                    element(Kind.MENU_ITEM, 700, 340, "Money back"));
            var field = list.elements().getFirst();
            steps.add(step(list, new Action.Click(field.box().center()), list, ""));
            steps.add(step(list, new Action.Type("" + row.number()), list, ""));
            steps.add(step(list, new Action.KeyPress("Enter"), page, ""));
            boolean money = row.text().equals(MONEY) || row.text().endsWith(" ");
            var item = page.elements().get(page.elements().size() - (money ? 1 : 2));
            steps.add(step(page, new Action.Click(item.box().center()), list, ""));
        }
        return finished(name, list, steps);
    }

    /// Ticks two of three rows; the third is about something else.
    private static Demonstration ticked(String name, int... numbers) {
        var list = Pages.of(
                "Tick|Number|Subject",
                "|%d|Vase: broken".formatted(numbers[0]),
                "|%d|Vase: a larger one?".formatted(numbers[0] + 1),
                "|%d|Vase: broken".formatted(numbers[1]));
        var page = with(list, element(Kind.CHECKBOX, 60, 60, ""), element(Kind.CHECKBOX, 60, 140, ""));
        var steps = new ArrayList<Demonstration.Step>();
        for (int i = 2; i >= 1; i--) {
            var box = page.elements().get(page.elements().size() - i).box();
            steps.add(step(page, new Action.Click(box.center()), page, ""));
        }
        return finished(name, page, steps);
    }

    private static Demonstration finished(String name, Screen last, List<Demonstration.Step> steps) {
        steps.add(step(last, new Action.Finish("Done."), last, ""));
        return new Demonstration(name, "desk/choose", "Answer them all.", steps, "Done.");
    }

    private static Element element(Kind kind, int x, int y, String text) {
        return new Element(100 + y, kind, new Box(x, y, 18, 18), text, "", Set.of(), 1);
    }

    private static Screen with(Screen screen, Element... more) {
        var all = new ArrayList<>(screen.elements());
        all.addAll(List.of(more));
        return new Screen(screen.size(), all);
    }
}

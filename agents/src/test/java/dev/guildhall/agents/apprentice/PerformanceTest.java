package dev.guildhall.agents.apprentice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two cases of one job that begin alike.
class PerformanceTest {
    private static final Skill REFUND = skill("job-1", "at most 30 days", "Refund");
    private static final Skill REFUSE = skill("job-2", "more than 30 days", "Refuse");

    @Test
    void whichCaseItIsIsDecidedWhenItHasBeenSeen() {
        assertThat(lastClick("Delivered 10 Jul 2026.")).isEqualTo("Refund");
        assertThat(lastClick("Delivered 10 Jun 2026.")).isEqualTo("Refuse");
    }

    @Test
    void untilThenTheyAreAsOne() {
        var branches = Branches.of(REFUND, List.of(REFUND, REFUSE));
        assertThat(branches.partAt(3)).isFalse();
        assertThat(branches.partAt(4)).isTrue();
        assertThat(branches.late()).isTrue();
    }

    @Test
    void aStepWithAValueOfTheBriefIsAnotherThanOneWithAValueFromElsewhere() {
        var other = SkillReader.read(text("job-3", "at most 30 days", "Refund").replace("= brief", "= text"));
        assertThat(Branches.of(REFUND, List.of(other)).partAt(0)).isTrue();
    }

    @Test
    void aButtonThatLooksLikeAFieldWithItsWordsIsClicked() {
        var skill = SkillReader.read("""
                skill tick
                slots:
                steps:
                  1. click button "Change ticked tickets"
                  2. finish "Done."
                """);
        var box = new Box(100, 60, 200, 18);
        var page = new Screen(
                FakeDesk.SIZE,
                List.of(new Element(1, Kind.TEXT_FIELD, box, "Change ticked tickets", "3 ticked", Set.of(), 1)));
        assertThat(new Performance(skill, List.of(skill), new Notebook("Tick them.")).next(page))
                .isInstanceOfSatisfying(
                        Performance.Doing.class,
                        doing -> assertThat(doing.action()).isEqualTo(new Action.Click(box.center())));
    }

    @Test
    void whatWasToBeSeenMayBeMissingIfTheNextThingIsFound() {
        assertThat(afterTheClick("[Open]", "[Send]")).isInstanceOf(Performance.Doing.class);
    }

    @Test
    void ifTheNextThingIsMissingTooItIsToldWhatWasToBeSeen() {
        assertThat(afterTheClick("[Open]", "Something else"))
                .isEqualTo(new Performance.Stuck("Step 1 of 'open' (click button \"Open\"; expect \"Opened.\") did not"
                        + " go as I was shown: afterwards I looked for 'Opened.' on the screen, and it is not there."));
    }

    /// What comes of it when a click brings up a page without what was to be seen.
    private static Performance.Next afterTheClick(String... lines) {
        var skill = SkillReader.read("""
                skill open
                slots:
                steps:
                  1. click button "Open"; expect "Opened."
                  2. click button "Send"
                  3. finish "Done."
                """);
        var performance = new Performance(skill, List.of(skill), new Notebook("Open it."));
        performance.next(Pages.of("[Open]"));
        var next = performance.next(Pages.of(lines));
        while (next instanceof Performance.Doing(var action, var _) && !(action instanceof Action.Click)) {
            next = performance.next(Pages.of(lines));
        }
        return next;
    }

    /// Works with the refund in mind until both buttons are there.
    private static String lastClick(String delivered) {
        var performance = new Performance(REFUND, List.of(REFUND, REFUSE), new Notebook("See to ticket 12345."));
        var page = Pages.of("opened 20 Jul 2026", delivered, "12345", "[Open]", "[Refund]", "[Refuse]");
        var clicked = "";
        while (performance.next(page) instanceof Performance.Doing(var action, var _)) {
            if (action instanceof Action.Click(var at, var _)) {
                clicked = under(page, at);
            }
        }
        return clicked;
    }

    private static String under(Screen page, Point at) {
        return page.elements().stream()
                .filter(e -> e.box().contains(at))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Skill skill(String name, String days, String button) {
        return SkillReader.read(text(name, days, button));
    }

    private static String text(String name, String days, String button) {
        return """
                skill %s
                read: 0
                when: %s from latest text "Delivered <date>" to text "opened <date>"
                slots:
                  ticket: number = brief "ticket <number>"
                steps:
                  1. click link "{ticket}"
                  2. click button "Open"
                  3. press "Enter"
                  4. click button "Open"
                  5. click button "%s"
                  6. finish "Done."
                """.formatted(name, days, button);
    }
}

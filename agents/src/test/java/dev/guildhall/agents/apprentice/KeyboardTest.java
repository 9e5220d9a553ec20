package dev.guildhall.agents.apprentice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Work at a program's command line, where nothing is clicked.
class KeyboardTest {
    private static final Size SIZE = new Size(800, 600);
    private static final List<Action> SQUARE = List.of(
            new Action.KeyPress("Space"),
            new Action.Type("rect\n0,0\n40,20\n"),
            new Action.KeyPress("Control+s"),
            new Action.Wait(400),
            new Action.Finish("Drawn."));

    @Test
    void aDrawingThatWasShownTwiceIsDrawnInAnotherSize() {
        var skills = Learner.learn(List.of(shown(40, 20), shown(64, 31)));
        assertThat(skills).hasSize(1);
        assertThat(SkillWriter.write(skills.getFirst()))
                .contains("1. press \"Space\"", "2. type \"rect\\n0,0\\n{plate},{wide}\\n\"")
                .contains("3. press \"Control+s\"; expect \"Saved drawing.\"");
        assertThat(done(skills, brief(75, 12))).containsExactly(drawn("75,12"));
    }

    @Test
    void aFormulaThatIsEditedChangesWhatIsTyped() {
        var text = SkillWriter.write(
                Learner.learn(List.of(shown(40, 20), shown(64, 31))).getFirst());
        var edited = SkillReader.read(text.replace("{plate},{wide}", "{plate / 2},{repeat wide / 4 as i}{i}{/repeat}"));
        assertThat(done(List.of(edited), brief(75, 12))).containsExactly(drawn("37.5,012"));
    }

    @Test
    void whatCannotBeReckonedIsToldByItsStep() {
        var text = SkillWriter.write(
                Learner.learn(List.of(shown(40, 20), shown(64, 31))).getFirst());
        var edited = SkillReader.read(text.replace("{plate},", "{plate / (wide - 12)},"));
        assertThat(done(List.of(edited), brief(75, 12)).getLast())
                .isInstanceOfSatisfying(
                        Action.GiveUp.class,
                        up -> assertThat(up.reason())
                                .startsWith("Step 2 of 'cad/plate'")
                                .endsWith("did not go as I was shown: plate / (wide - 12) cannot be computed."));
    }

    @Test
    void aClickInADrawingCannotBeLearnedAndThatIsSaid() {
        var shown = List.of(clicked("one", ""), clicked("two", ""), clicked("three", "misread"));
        assertThat(Learner.learn(shown)).isEmpty();
        assertThat(Learner.unlearned(shown, List.of()))
                .containsExactly(
                        "cad/plate, 3 demonstrations: there is a gesture in it that cannot be told in words, such"
                                + " as a click where nothing is written");
    }

    private static Demonstration clicked(String source, String seen) {
        var steps = new ArrayList<>(shown(40, 20).steps());
        var canvas = new Element(9, Kind.ICON, new Box(300, 300, 9, 9), seen, "", Set.of(), 1);
        steps.add(
                2,
                new Demonstration.Step(
                        screen(), new Action.Click(canvas.box().center()), Optional.of(canvas), screen(), ""));
        return new Demonstration(source, "cad/plate", brief(40, 20), steps, "Drawn.");
    }

    private static Action[] drawn(String size) {
        return SQUARE.stream()
                .filter(action -> !(action instanceof Action.Wait))
                .map(action -> action instanceof Action.Type ? new Action.Type("rect\n0,0\n" + size + "\n") : action)
                .toArray(Action[]::new);
    }

    private static String brief(int width, int height) {
        return "Please draw a plate %d mm wide and %d mm high.".formatted(width, height);
    }

    private static Demonstration shown(int width, int height) {
        var steps = new ArrayList<Demonstration.Step>();
        boolean saved = false;
        for (var action : SQUARE) {
            var doing = action instanceof Action.Type(var text)
                    ? new Action.Type(text.replace("40,20", width + "," + height))
                    : action;
            var before = saved ? screen("Saved drawing.") : screen();
            saved |= action instanceof Action.Wait;
            var after = saved ? screen("Saved drawing.") : screen();
            steps.add(new Demonstration.Step(before, doing, Optional.empty(), after, ""));
        }
        return new Demonstration("shown-" + width, "cad/plate", brief(width, height), steps, "Drawn.");
    }

    /// All that an apprentice does, at a program that says that it saved.
    private static List<Action> done(List<Skill> skills, String brief) {
        var agent = new Apprentice(new Briefing(brief, SIZE, See.PIXELS, Budget.ofSteps(30), 1), skills, (_, _) -> 1);
        var all = new ArrayList<Action>();
        boolean saved = false;
        for (int step = 1; step <= 30; step++) {
            var seen = saved ? screen("Saved drawing.") : screen();
            var action = agent.next(new Observation(step, Optional.empty(), seen, new Outcome.Done()))
                    .action();
            all.add(action);
            saved |= action.equals(new Action.KeyPress("Control+s"));
            if (action instanceof Action.Finish || action instanceof Action.GiveUp) {
                return all;
            }
        }
        throw new AssertionError("it never ended");
    }

    private static Screen screen(String... said) {
        var all = new ArrayList<Element>();
        all.add(new Element(1, Kind.TEXT, new Box(10, 10, 100, 18), "Command line", "", Set.of(), 1));
        for (var text : said) {
            all.add(new Element(2, Kind.TEXT, new Box(10, 40, 100, 18), text, "", Set.of(), 1));
        }
        return new Screen(SIZE, all);
    }
}

package dev.guildhall.agents.apprentice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentContract;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.See;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprenticeTest extends AgentContract {
    @Override
    protected Agent hire(Briefing briefing) {
        return new Apprentice(briefing, Learner.learn(Lessons.shown(3)), (_, _) -> 1);
    }

    @Test
    void threeDemonstrationsBecomeOneReadableSkill() {
        var skills = Learner.learn(Lessons.shown(3));
        assertThat(skills).hasSize(1);
        assertThat(SkillWriter.write(skills.getFirst()))
                .contains("number = brief \"of ticket <number>\"")
                .contains("in the row of")
                .contains("1. fill field \"Search tickets and orders\" with \"{ticket")
                .contains("; expect \"Your reply was sent.\"")
                .doesNotContain("unknown", "Leyla", "806384", "€");
    }

    @Test
    void whatWasLearnedServesAnotherDraw() {
        var desk = FakeDesk.drawn(3);
        var last = work(desk, Learner.learn(Lessons.shown(3)));
        assertThat(last.action()).isInstanceOf(Action.Finish.class);
        assertThat(desk.sent).isEqualTo("Dear Nuria Iglesias, the Soup bowl was €20.50.");
        assertThat(last.confidence().orElseThrow()).isBetween(0.5, 0.9);
    }

    @Test
    void moreDemonstrationsMakeItSurer() {
        double one = work(FakeDesk.drawn(3), Learner.learn(Lessons.shown(2)))
                .confidence()
                .orElseThrow();
        double three = work(FakeDesk.drawn(3), Learner.learn(Lessons.shown(3)))
                .confidence()
                .orElseThrow();
        assertThat(three).isGreaterThan(one);
    }

    @Test
    void aSkillThatIsEditedChangesWhatIsDone() {
        var text = SkillWriter.write(Learner.learn(Lessons.shown(3)).getFirst()).replace("Dear ", "Good morning ");
        var desk = FakeDesk.drawn(3);
        work(desk, List.of(SkillReader.read(text)));
        assertThat(desk.sent).startsWith("Good morning Nuria Iglesias,");
    }

    @Test
    void aScreenThatHasChangedIsToldByStepAndByWhatWasLookedFor() {
        var desk = FakeDesk.drawn(3).withButton("Abcde");
        var last = work(desk, Learner.learn(Lessons.shown(3)));
        assertThat(last.action())
                .isInstanceOfSatisfying(
                        Action.GiveUp.class,
                        up -> assertThat(up.reason())
                                .startsWith("Step 5 of 'desk/price' (click button \"Send\"")
                                .contains("I looked for button 'Send' on the whole page"));
        assertThat(desk.sent).isEmpty();
        assertThat(last.confidence().orElseThrow()).isLessThan(0.1);
    }

    @Test
    void workOfAnotherSortIsLeftAlone() {
        var desk = FakeDesk.drawn(3);
        var agent = new Apprentice(briefing(desk), Learner.learn(Lessons.shown(3)), (_, _) -> 0.2);
        var turn = agent.next(new Observation(1, Optional.empty(), desk.screen(), new Outcome.Done()));
        assertThat(turn.action())
                .isEqualTo(new Action.GiveUp(
                        "Nothing that I was shown is like this; the closest is 'desk/price' (0.20, and I need 0.55)."));
    }

    private static Turn work(FakeDesk desk, List<Skill> skills) {
        var agent = new Apprentice(briefing(desk), skills, (_, _) -> 1);
        for (int step = 1; step <= 80; step++) {
            var turn = agent.next(new Observation(step, Optional.empty(), desk.screen(), new Outcome.Done()));
            if (turn.action() instanceof Action.Finish || turn.action() instanceof Action.GiveUp) {
                return turn;
            }
            desk.perform(turn.action());
        }
        throw new AssertionError("it never ended");
    }

    private static Briefing briefing(FakeDesk desk) {
        return new Briefing(desk.brief(), FakeDesk.SIZE, See.PIXELS, Budget.ofSteps(80), 1);
    }
}

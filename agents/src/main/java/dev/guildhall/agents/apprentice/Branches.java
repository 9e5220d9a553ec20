package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.List;

/// Where the skills for the cases of one job part: up to there it is the same which one is performed.
///
/// @param of the one that is performed
/// @param others those that begin alike so far
record Branches(Skill of, List<Skill> others) {
    private static final int LATE = 4;

    static Branches of(Skill skill, List<Skill> cases) {
        return new Branches(
                skill, cases.stream().filter(other -> !other.equals(skill)).toList());
    }

    /// Whether one of them goes another way from a step on.
    boolean partAt(int step) {
        return others.stream().anyMatch(other -> !alike(other, step));
    }

    /// Those that still go the same way at a step.
    Branches after(int step) {
        return new Branches(
                of, others.stream().filter(other -> alike(other, step)).toList());
    }

    /// Whether they part only when some work is done.
    boolean late() {
        int step = 0;
        while (step < of.steps().size() && !partAt(step)) {
            step++;
        }
        return !others.isEmpty() && step >= LATE;
    }

    private boolean alike(Skill other, int step) {
        return step < other.steps().size()
                && step < of.steps().size()
                && plain(other, step).equals(plain(of, step));
    }

    /// A step without what is expected of it, and of its slots only whether the brief fills them.
    private static String plain(Skill skill, int at) {
        var act = skill.steps().get(at).act();
        var sentence = SkillWriter.sentence(new Step(act, ""));
        var plain = act instanceof Act.Click ? sentence.replaceAll(" after .*", "") : sentence;
        for (var name : Skill.slotsIn(plain)) {
            boolean brief = skill.slot(name)
                    .filter(slot -> slot.source() instanceof Source.Brief)
                    .isPresent();
            plain = plain.replace("{" + name + "}", brief ? "{brief}" : "{}");
        }
        return plain;
    }
}

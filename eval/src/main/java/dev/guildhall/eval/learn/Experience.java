package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Ending;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Notes with skills how often they were right when they were tried: what an apprentice's confidence goes by.
public final class Experience {
    private Experience() {}

    /// @param tried episodes of the very version that has these skills, not of the test split
    public static List<Skill> noted(List<Skill> skills, Collection<EpisodeResult> tried) {
        return skills.stream().map(skill -> noted(skill, tried)).toList();
    }

    private static Skill noted(Skill skill, Collection<EpisodeResult> tried) {
        var own = tried.stream()
                .filter(e -> e.ending() instanceof Ending.Finished && isOf(skill, e.task()))
                .toList();
        int right = (int) own.stream().filter(EpisodeResult::solved).count();
        return skill.withTried(new Skill.Tried(right, own.size()));
    }

    /// A skill is called like its job, with a number where the job has several cases.
    private static boolean isOf(Skill skill, String task) {
        return skill.name().equals(task) || skill.name().matches(Pattern.quote(task) + "-\\d+");
    }
}

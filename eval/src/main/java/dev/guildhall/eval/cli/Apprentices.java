package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.Apprentice;
import dev.guildhall.agents.apprentice.meaning.Embeddings;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.learn.Skills;
import dev.guildhall.eval.run.Worker;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Apprentices as workers, each by the name of its version.
final class Apprentices {
    static final String PREFIX = "apprentice:";

    static final Embeddings MEANING = new Embeddings();

    private Apprentices() {}

    static Worker worker(Path home, String version) {
        return worker(version, Skills.in(home).load(version));
    }

    static Worker worker(String version, List<Skill> skills) {
        var all = skills.stream().map(SkillWriter::write).collect(Collectors.joining("\n"));
        return new Worker(PREFIX + version, false, all, (_, briefing) -> new Apprentice(briefing, skills, MEANING));
    }

    static UserMistake nameless(Path home) {
        var versions = Skills.in(home).versions();
        return new UserMistake("The agent 'apprentice' needs a version: --agent apprentice:NAME. Known in %s: %s."
                .formatted(
                        home, versions.isEmpty() ? "none; 'guildhall learn' makes one" : String.join(", ", versions)));
    }
}

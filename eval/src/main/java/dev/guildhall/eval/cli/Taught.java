package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.llm.Lesson;
import dev.guildhall.agents.llm.Primer;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.learn.Example;
import dev.guildhall.eval.learn.Skills;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What chat models are given to read of a version of the apprentice: its skills, and what experts said of the work
/// that it was made from. All of it comes from the training split, as a version's folder has nothing else.
///
/// @param tokens the most that a model is given of it at a time
record Taught(List<Lesson> lessons, int tokens) {
    private static final String TOKENS = "GUILDHALL_SKILL_TOKENS";
    private static final int USUAL = 2_000;

    /// For a model that works.
    static Taught toWork(Path home, String version, Map<String, String> environment) {
        var skills = Skills.in(home);
        return new Taught(
                Stream.concat(
                                skills.load(version).stream()
                                        .map(skill -> new Lesson(
                                                skill.name(),
                                                skill.like(),
                                                "How such work is done, as it was learned:\n"
                                                        + SkillWriter.write(skill))),
                                skills.examples(version).stream().map(Example::toWork))
                        .toList(),
                tokens(environment));
    }

    /// For a model that judges.
    ///
    /// @param judged recordings that it will judge: what experts said of these very works it is not told
    static Taught toJudge(Path home, String version, Collection<String> judged, Map<String, String> environment) {
        var examples = Skills.in(home).examples(version);
        if (examples.isEmpty()) {
            throw new UserMistake(
                    "The version '%s' has no examples: nobody had judged the work that it was made from. Make one that has: guildhall learn --from grades --name NAME"
                            .formatted(version));
        }
        return new Taught(
                examples.stream()
                        .filter(example -> !judged.contains(example.from()))
                        .map(Example::toJudge)
                        .toList(),
                tokens(environment));
    }

    Primer primer() {
        return new Primer(lessons, Apprentices.MEANING, tokens);
    }

    /// All of it, to know by its hash whether two workers were taught the same.
    String text() {
        return lessons.stream().map(Lesson::toString).collect(Collectors.joining("\n", "", "\n" + tokens));
    }

    private static int tokens(Map<String, String> environment) {
        var asked = environment.getOrDefault(TOKENS, Integer.toString(USUAL));
        if (!asked.matches("\\d{1,6}")) {
            throw new UserMistake("%s takes a number of tokens up to 999999, not '%s'.".formatted(TOKENS, asked));
        }
        return Integer.parseInt(asked);
    }
}

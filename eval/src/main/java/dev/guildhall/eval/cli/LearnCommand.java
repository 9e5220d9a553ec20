package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.learn.Opinions;
import dev.guildhall.eval.learn.Skills;
import dev.guildhall.eval.learn.Teaching;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes skills from recordings of good work, as a version of the apprentice.",
            "Only recordings of the training split that met every check are learned from, and none that the majority of",
            "its experts would not accept; the others are named. What experts judged is kept with the version as",
            "examples, good and bad, for chat models that work (run --skills) or judge (grade judge --examples)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run support --agent teacher --seeds 0-9 --max-steps 150",
            "  guildhall learn --from RUN --name gen-1",
            "  guildhall run support --agent apprentice:gen-1 --seeds 100-102",
            "  guildhall learn --from grades --name graded",
            "  guildhall learn --from grades:march,RUN --name graded"
        })
final class LearnCommand implements Callable<Integer> {
    private static final String GRADES = "grades";

    @Option(
            names = "--from",
            paramLabel = "RUN|RECORDING|grades[:PANEL]",
            split = ",",
            required = true,
            description = "runs, for all of their recordings; single recordings; or whatever experts have graded, of"
                    + " all panels or of one")
    private List<String> from = List.of();

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "what the version is called")
    private String name = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    LearnCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var folder = home.writable(environment);
        var teaching = teaching(folder);
        if (teaching.demonstrations().isEmpty()) {
            throw new UserMistake(
                    "There is nothing to learn from: %s.".formatted(String.join("; ", teaching.refused())));
        }
        var skills = Learner.learn(teaching.demonstrations());
        Skills.in(folder).save(name, skills, teaching.examples());
        var out = spec.commandLine().getOut();
        out.println("%d demonstrations, %d recordings left out."
                .formatted(teaching.demonstrations().size(), teaching.refused().size()));
        teaching.refused().stream().limit(5).forEach(why -> out.println("  left out: " + why));
        skills.forEach(skill -> out.println(line(skill)));
        Learner.unlearned(teaching.demonstrations(), skills).forEach(why -> out.println("  not learned: " + why));
        if (!teaching.examples().isEmpty()) {
            out.println("  and %d examples of what experts accept and what they do not"
                    .formatted(teaching.examples().size()));
        }
        out.println("Look at them: guildhall skills show %s SKILL".formatted(name));
        out.flush();
        return 0;
    }

    private Teaching teaching(Path folder) {
        var grades = grades(folder);
        var all = Opinions.of(grades);
        var teaching = Teaching.from(
                folder, from.stream().filter(source -> !isOfGrades(source)).toList(), all);
        for (var source : from.stream().filter(LearnCommand::isOfGrades).toList()) {
            var panel = source.equals(GRADES) ? "" : source.substring(GRADES.length() + 1);
            var graded = Opinions.of(grades.stream()
                    .filter(grade -> panel.isEmpty() || grade.panel().equals(panel))
                    .toList());
            if (graded.accepted().isEmpty()) {
                throw new UserMistake("No work has a majority of experts in %s yet. See 'guildhall grade panel list'."
                        .formatted(panel.isEmpty() ? "any panel" : "the panel '%s'".formatted(panel)));
            }
            teaching = teaching.and(Teaching.graded(folder, graded));
        }
        return teaching;
    }

    private static boolean isOfGrades(String source) {
        return source.equals(GRADES) || source.startsWith(GRADES + ":");
    }

    /// Those that hold; none where nothing was ever stored.
    private List<Grade> grades(Path folder) {
        if (!KeptResults.areThere(folder, environment)) {
            return List.of();
        }
        try (var results = KeptResults.existing(folder, environment)) {
            return results.ledger().grades();
        }
    }

    static String line(Skill skill) {
        return "  %-34s %2d demonstrations, %2d steps, %2d slots%s"
                .formatted(
                        skill.name(),
                        skill.from().size(),
                        skill.steps().size(),
                        skill.slots().size(),
                        skill.unknown().isEmpty()
                                ? ""
                                : ", %d of them unknown"
                                        .formatted(skill.unknown().size()));
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.learn.Skills;
import dev.guildhall.eval.learn.Teaching;
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
            "Only recordings of the training split that met every check are learned from; the others are named."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run support --agent teacher --seeds 0-9 --steps 150",
            "  guildhall learn --from RUN --name gen-1",
            "  guildhall run support --agent apprentice:gen-1 --seeds 100-102"
        })
final class LearnCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            paramLabel = "RUN|RECORDING",
            split = ",",
            required = true,
            description = "runs, for all of their recordings, or single recordings")
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
        var teaching = Teaching.from(folder, from);
        if (teaching.demonstrations().isEmpty()) {
            throw new UserMistake(
                    "There is nothing to learn from: %s.".formatted(String.join("; ", teaching.refused())));
        }
        var skills = Learner.learn(teaching.demonstrations());
        Skills.in(folder).save(name, skills);
        var out = spec.commandLine().getOut();
        out.println("%d demonstrations, %d recordings left out."
                .formatted(teaching.demonstrations().size(), teaching.refused().size()));
        teaching.refused().stream().limit(5).forEach(why -> out.println("  left out: " + why));
        skills.forEach(skill -> out.println(line(skill)));
        out.println("Look at them: guildhall skills show %s SKILL".formatted(name));
        out.flush();
        return 0;
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

package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.learn.Skills;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "skills",
        mixinStandardHelpOptions = true,
        description = "What apprentices have learned, as text that can be read and corrected.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall skills list gen-3",
            "  guildhall skills show gen-3 support/refund-damaged",
            "  guildhall skills edit gen-3 support/refund-damaged",
            "  guildhall skills test gen-3"
        })
final class SkillsCommand extends CommandGroup {
    private final Map<String, String> environment;

    SkillsCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Names the versions, or the skills of one.",
            footerHeading = "%nExamples:%n",
            footer = {"  guildhall skills list", "  guildhall skills list gen-3"})
    void list(
            @Parameters(paramLabel = "VERSION", arity = "0..1", description = "whose skills") @Nullable
                    List<String> version,
            @Mixin HomeOption home) {
        var skills = Skills.in(home.path(environment));
        var out = spec.commandLine().getOut();
        if (version == null || version.isEmpty()) {
            var versions = skills.versions();
            out.println(versions.isEmpty() ? "None yet; 'guildhall learn' or 'guildhall evolve' makes one." : "");
            versions.forEach(name -> out.println(
                    "%-20s %d skills".formatted(name, skills.load(name).size())));
        } else {
            skills.load(version.getFirst()).forEach(skill -> out.println(LearnCommand.line(skill)));
        }
        out.flush();
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints a skill as its file has it.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall skills show gen-3 support/refund-damaged")
    void show(
            @Parameters(index = "0", paramLabel = "VERSION", description = "whose skill") String version,
            @Parameters(index = "1", paramLabel = "SKILL", description = "its name") String name,
            @Mixin HomeOption home) {
        var skills = Skills.in(home.path(environment));
        spec.commandLine().getOut().print(SkillWriter.write(named(skills, version, name)));
        spec.commandLine().getOut().flush();
    }

    @Command(
            name = "edit",
            mixinStandardHelpOptions = true,
            description = {
                "Opens a skill in $EDITOR, or takes it from a file, and keeps it if it can be read.",
                "What cannot be read is told with its line, and the skill stays as it was."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  guildhall skills edit gen-3 support/refund-damaged",
                "  guildhall skills edit gen-3 support/refund-damaged --with corrected.skill"
            })
    void edit(
            @Parameters(index = "0", paramLabel = "VERSION", description = "whose skill") String version,
            @Parameters(index = "1", paramLabel = "SKILL", description = "its name") String name,
            @Option(names = "--with", paramLabel = "FILE", description = "take the text from here") @Nullable Path with,
            @Mixin HomeOption home) {
        var skills = Skills.in(home.path(environment));
        named(skills, version, name);
        var file = skills.file(version, name);
        try {
            var text = with == null ? edited(file) : Files.readString(with);
            var skill = Skills.read(with == null ? file : with, text);
            if (!skill.name().equals(name)) {
                throw new UserMistake("The skill is called '%s', and its text says 'skill %s'. Leave its name as it is."
                        .formatted(name, skill.name()));
            }
            Files.writeString(file, text);
            spec.commandLine().getOut().println("Kept in %s.".formatted(file));
            spec.commandLine().getOut().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a person makes of a copy in an editor.
    private String edited(Path file) throws IOException {
        var editor = environment.get("EDITOR");
        if (editor == null || editor.isBlank()) {
            throw new UserMistake(
                    "No editor is set. Set EDITOR, give the new text with --with FILE, or change %s yourself."
                            .formatted(file));
        }
        var copy = Files.createTempFile("guildhall-", ".skill");
        try {
            Files.writeString(copy, Files.readString(file));
            int exit = new ProcessBuilder("sh", "-c", editor + " \"$0\"", copy.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new UserMistake(
                        "The editor '%s' ended with %d; the skill stays as it was.".formatted(editor, exit));
            }
            return Files.readString(copy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserMistake("Stopped while the editor was open; the skill stays as it was.", e);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Reads every skill of a version, and tells which of them cannot be performed, and why.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  guildhall skills test gen-3",
                "  guildhall run support --agent apprentice:gen-3 --seeds 100-102"
            })
    int test(
            @Parameters(index = "0", paramLabel = "VERSION", description = "whose skills") String version,
            @Mixin HomeOption home) {
        var all = Skills.in(home.path(environment)).load(version);
        var out = spec.commandLine().getOut();
        for (var skill : all) {
            var unknown = skill.unknown();
            out.println("%-36s %s"
                    .formatted(
                            skill.name(),
                            unknown.isEmpty()
                                    ? "can be performed, was right %d of %d times"
                                            .formatted(
                                                    skill.tried().right(),
                                                    skill.tried().times())
                                    : "cannot be performed: no demonstration shows where '%s' comes from"
                                            .formatted(unknown.getFirst().name())));
        }
        long able = all.stream().filter(skill -> skill.unknown().isEmpty()).count();
        out.println("%d of %d can be performed. Try them: guildhall run support --agent apprentice:%s --seeds 100-102"
                .formatted(able, all.size(), version));
        out.flush();
        return able == all.size() ? 0 : 1;
    }

    private static Skill named(Skills skills, String version, String name) {
        var all = skills.load(version);
        return all.stream()
                .filter(skill -> skill.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserMistake("'%s' has no skill called '%s'. It has: %s."
                        .formatted(
                                version,
                                name,
                                String.join(", ", all.stream().map(Skill::name).toList()))));
    }
}

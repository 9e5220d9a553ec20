package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillMistake;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The versions of an apprentice: a folder each, and in it a text file for each of its skills. Beside them is what
/// experts judged of the work that it was made from.
///
/// @param folder such as `~/.guildhall/skills`
public record Skills(Path folder) {
    private static final String ENDING = ".skill";
    private static final String EXAMPLES = "examples.json";

    public static Skills in(Path home) {
        return new Skills(home.resolve("skills"));
    }

    /// The versions there are, by name.
    public List<String> versions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var versions = Files.list(folder)) {
            return versions.filter(Files::isDirectory)
                    .map(version -> version.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a skill of a version is kept.
    public Path file(String version, String skill) {
        return folder.resolve(checked(version)).resolve(skill.replace('/', '.') + ENDING);
    }

    /// All skills of a version, in the order of their names.
    ///
    /// @throws UserMistake if there is no such version, or a file of it cannot be read; the message names the line
    public List<Skill> load(String version) {
        mustBe(version);
        var skills = new ArrayList<Skill>();
        try (var files = Files.list(folder.resolve(version))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                skills.add(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return skills;
    }

    /// What experts judged of the work that a version was made from; none for one that was made from work that
    /// nobody judged.
    ///
    /// @throws UserMistake if there is no such version, or its file cannot be read
    public List<Example> examples(String version) {
        mustBe(version);
        var file = folder.resolve(version).resolve(EXAMPLES);
        try {
            return Files.exists(file)
                    ? Json.read(Files.readString(file), Examples.class).examples()
                    : List.of();
        } catch (IllegalArgumentException e) {
            throw new UserMistake(
                    "%s cannot be read (%s). 'guildhall learn' writes it anew.".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Examples(List<Example> examples) {}

    private void mustBe(String version) {
        if (!versions().contains(version)) {
            throw new UserMistake(
                    "No version of the apprentice is called '%s' in %s. Known: %s. 'guildhall learn' makes one."
                            .formatted(version, folder, versions().isEmpty() ? "none" : String.join(", ", versions())));
        }
    }

    private static Skill read(Path file) throws IOException {
        return read(file, Files.readString(file));
    }

    /// @param file where the text is, for the message
    /// @throws UserMistake if it cannot be read; the message names the line and what is expected there
    public static Skill read(Path file, String text) {
        try {
            return SkillReader.read(text);
        } catch (SkillMistake mistake) {
            throw new UserMistake("%s, %s".formatted(file, mistake.getMessage()), mistake);
        }
    }

    /// Writes a version anew: what it held before is gone.
    public void save(String version, List<Skill> skills, List<Example> examples) {
        var to = folder.resolve(checked(version));
        try {
            Files.createDirectories(to);
            try (var old = Files.list(to)) {
                for (var file : old.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                    Files.delete(file);
                }
            }
            for (var skill : skills) {
                Files.writeString(file(version, skill.name()), SkillWriter.write(skill));
            }
            Files.deleteIfExists(to.resolve(EXAMPLES));
            if (!examples.isEmpty()) {
                Files.writeString(to.resolve(EXAMPLES), Json.pretty(new Examples(examples)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checked(String version) {
        if (!version.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,60}")) {
            throw new UserMistake(
                    "A version cannot be called '%s': use letters, digits, '.', '_' and '-', and begin with a letter or digit."
                            .formatted(version));
        }
        return version;
    }
}

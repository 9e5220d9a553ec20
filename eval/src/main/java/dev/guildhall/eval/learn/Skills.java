package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillMistake;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The versions of an apprentice: a folder each, and in it a text file for each of its skills.
///
/// @param folder such as `~/.guildhall/skills`
public record Skills(Path folder) {
    private static final String ENDING = ".skill";

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
        if (!versions().contains(version)) {
            throw new UserMistake(
                    "No version of the apprentice is called '%s' in %s. Known: %s. 'guildhall learn' makes one."
                            .formatted(version, folder, versions().isEmpty() ? "none" : String.join(", ", versions())));
        }
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
    public void save(String version, List<Skill> skills) {
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

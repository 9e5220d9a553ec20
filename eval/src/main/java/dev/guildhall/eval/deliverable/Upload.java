package dev.guildhall.eval.deliverable;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A person's work, handed in as files beside the recording of the same job.
///
/// It is kept in `works/NAME.json`: the files' contents without their names, dates and other metadata.
public final class Upload {
    private static final Pattern NAME = Pattern.compile("upload-[0-9a-f]{16}");

    private Upload() {}

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /// Keeps files as somebody's work on the job that another work is on.
    ///
    /// @param beside a recording of the same task and seed
    /// @return the name of the work
    /// @throws UserMistake for a file that cannot be shown to a grader
    public static String keep(Path home, Work beside, String maker, List<HandedIn> files) {
        var blinding = new Blinding(List.of(maker));
        var parts = new ArrayList<Part>();
        for (var file : files) {
            parts.add(file.part(beside, blinding));
        }
        var scrubbed = new ArrayList<>(blinding.scrubbed());
        scrubbed.add("the files' names, dates and metadata");
        var work = new Work(
                "",
                beside.task(),
                beside.revision(),
                beside.seed(),
                maker,
                beside.brief(),
                beside.references(),
                parts,
                scrubbed);
        var name = "upload-" + Sha256.of(Json.bytes(work)).substring(0, 16);
        var folder = home.resolve("works");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), Json.text(named(name, work)));
        } catch (IOException e) {
            throw new UncheckedIOException("the work cannot be kept in " + folder, e);
        }
        return name;
    }

    static Work read(Path home, String name) {
        try {
            return Json.read(Files.readString(home.resolve("works").resolve(name + ".json")), Work.class);
        } catch (NoSuchFileException e) {
            throw new UserMistake("No work is called '%s' in %s.".formatted(name, home), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the work '%s' cannot be read".formatted(name), e);
        }
    }

    private static Work named(String name, Work work) {
        return new Work(
                name,
                work.task(),
                work.revision(),
                work.seed(),
                work.maker(),
                work.brief(),
                work.references(),
                work.parts(),
                work.scrubbed());
    }

    static List<String> all(Path home) {
        var folder = home.resolve("works");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.json$", ""))
                    .filter(Upload::isOne)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }
}

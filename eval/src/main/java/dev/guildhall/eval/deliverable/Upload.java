package dev.guildhall.eval.deliverable;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// A person's work, handed in as files beside the recording of the same job.
///
/// It is kept in `works/NAME.json`: the files' contents without their names, dates and other metadata.
public final class Upload {
    private static final Pattern NAME = Pattern.compile("upload-[0-9a-f]{16}");
    private static final List<String> LETTERS = List.of(".txt", ".md", ".eml");
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg");
    private static final long MOST = 10_000_000;

    private Upload() {}

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /// Keeps files as somebody's work on the job that another work is on.
    ///
    /// @param beside a recording of the same task and seed
    /// @return the name of the work
    /// @throws UserMistake for a file that cannot be shown to a grader
    public static String keep(Path home, Work beside, String maker, List<Path> files) {
        var blinding = new Blinding(List.of(maker));
        var parts = new ArrayList<Part>();
        for (var file : files) {
            parts.add(part(file, beside, blinding));
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

    /// At the helpdesk a text is the letter that goes out; elsewhere it is a file.
    private static Part part(Path file, Work beside, Blinding blinding) {
        var title = FileParts.title(String.valueOf(file.getFileName()), beside.brief());
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean letter =
                beside.task().startsWith("support/") && LETTERS.stream().anyMatch(name::endsWith);
        boolean picture = PICTURES.stream().anyMatch(name::endsWith);
        if (!letter && !picture && Exhibit.ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new UserMistake(
                    "%s: a grader can be shown .txt, .md, .eml, .csv, .png, .jpg, .dxf, .stl, .gnumeric, .scad and .js. Save it as one of these."
                            .formatted(file));
        }
        try {
            if (Files.size(file) > MOST) {
                throw new UserMistake("%s is larger than 10 MB. Hand in a smaller one.".formatted(file));
            }
            if (picture) {
                return picture(title, file);
            } else if (letter) {
                return blinding.clean(new Part.Letter(
                        "Reply to the customer", "", "", Files.readString(file).strip()));
            }
            return new Part.Shown(title, Exhibit.of(name, Files.readAllBytes(file), blinding::clean));
        } catch (NoSuchFileException e) {
            throw new UserMistake("There is no file %s.".formatted(file), e);
        } catch (CharacterCodingException e) {
            throw new UserMistake("%s is no UTF-8 text. Save it as UTF-8.".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /// Drawn anew, so that nothing but the pixels is left of the file.
    private static Part picture(String title, Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new UserMistake("%s is no picture that can be read.".formatted(file));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new Part.Picture(title, "image/png", Base64.getEncoder().encodeToString(out.toByteArray()));
    }
}

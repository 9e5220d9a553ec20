package dev.guildhall.eval.deliverable;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A file that a person hands in.
public final class HandedIn {
    /// The largest, in bytes.
    public static final int MOST = 10_000_000;

    private static final int MOST_PIXELS = 40_000_000;
    private static final List<String> LETTERS = List.of(".txt", ".md", ".eml");
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg");

    /// What can be shown to a grader, by the ends of files' names.
    public static final List<String> ENDINGS = Stream.of(Exhibit.ENDINGS, LETTERS, PICTURES)
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .toList();

    private final String name;
    private final byte[] content;

    /// @param name as its sender calls it; a folder before it is left out
    /// @throws UserMistake if it is too large
    public HandedIn(String name, byte[] content) {
        this.name = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        this.content = content.clone();
        if (content.length > MOST) {
            throw new UserMistake("%s is larger than 10 MB. Hand in a smaller one.".formatted(this.name));
        }
    }

    /// @throws UserMistake if there is no such file
    public static HandedIn at(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return new HandedIn(name, Files.size(file) > MOST ? new byte[MOST + 1] : Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UserMistake("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /// At the helpdesk a text is the letter that goes out; elsewhere it is a file.
    ///
    /// @throws UserMistake if it cannot be shown to a grader
    Part part(Work beside, Blinding blinding) {
        var title = FileParts.title(name, beside.brief());
        var kind = name.toLowerCase(Locale.ROOT);
        if (PICTURES.stream().anyMatch(kind::endsWith)) {
            return picture(title);
        } else if (beside.task().startsWith("support/") && LETTERS.stream().anyMatch(kind::endsWith)) {
            return blinding.clean(new Part.Letter("Reply to the customer", "", "", text().strip()));
        } else if (Exhibit.ENDINGS.stream().anyMatch(kind::endsWith)) {
            return new Part.Shown(title, Exhibit.of(kind, content, blinding::clean));
        }
        throw new UserMistake("%s: a grader can be shown files that end in %s. Save it as one of these."
                .formatted(name, String.join(", ", ENDINGS)));
    }

    public String name() {
        return name;
    }

    /// @throws UserMistake if it is no UTF-8
    public String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserMistake("%s is no UTF-8 text. Save it as UTF-8.".formatted(name), e);
        }
    }

    /// Drawn anew, so that nothing but the pixels is left of the file.
    private Part picture(String title) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UserMistake("%s is no picture that can be read.".formatted(name));
            }
            var reader = readers.next();
            reader.setInput(stream);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new UserMistake("%s has more than 40 million pixels. Hand in a smaller one.".formatted(name));
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(reader.read(0), "png", out);
            return new Part.Picture(title, "image/png", Base64.getEncoder().encodeToString(out.toByteArray()));
        } catch (IOException e) {
            throw new UserMistake("%s is no picture that can be read: %s.".formatted(name, e.getMessage()), e);
        }
    }
}

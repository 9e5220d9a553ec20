package dev.guildhall.eval.deliverable;

import dev.guildhall.eval.grade.Part;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of work as one plain text, for whoever reads no pages: a model, or a file of training data.
public final class PlainText {
    private PlainText() {}

    /// Of no parts at all it is a sentence that says so.
    public static String of(List<Part> parts) {
        return parts.isEmpty()
                ? "(Nothing was handed in.)"
                : parts.stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Letter letter ->
                "## %s%s\n%s\n\n%s"
                        .formatted(
                                letter.title(),
                                letter.to().isEmpty() ? "" : " (to %s)".formatted(letter.to()),
                                letter.subject(),
                                letter.text());
            case Part.Changes(var title, var rows) ->
                "## %s\n%s"
                        .formatted(
                                title,
                                rows.stream()
                                        .map(row -> "- %s, %s: %s → %s"
                                                .formatted(
                                                        row.of(),
                                                        row.field(),
                                                        row.before().isEmpty() ? "(none)" : row.before(),
                                                        row.after().isEmpty() ? "(none)" : row.after()))
                                        .collect(Collectors.joining("\n")));
            case Part.Text(var title, var text) -> "## %s\n%s".formatted(title, text);
            case Part.Sheet(var title, var rows) ->
                "## %s\n%s"
                        .formatted(
                                title,
                                rows.stream()
                                        .map(row -> String.join(" | ", row))
                                        .collect(Collectors.joining("\n")));
            case Part.Picture picture -> "## %s\n(a picture)".formatted(picture.title());
        };
    }
}

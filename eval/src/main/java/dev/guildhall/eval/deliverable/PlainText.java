package dev.guildhall.eval.deliverable;

import dev.guildhall.eval.exhibit.Exhibit;
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
            case Part.Shown(var title, var exhibit) -> "## %s\n%s".formatted(title, of(exhibit));
        };
    }

    private static String of(Exhibit exhibit) {
        return switch (exhibit) {
            case Exhibit.Picture picture ->
                picture.saysNothing() ? "(an empty drawing)" : listed("A drawing:", picture.words());
            case Exhibit.Solid solid -> listed("A part:", solid.words());
            case Exhibit.Table(var rows, var cut) ->
                rows.isEmpty()
                        ? "(an empty sheet)"
                        : rows.stream()
                                        .map(row -> row.stream()
                                                .map(cell -> cell.formula().isEmpty()
                                                        ? cell.shown()
                                                        : "%s (%s)".formatted(cell.shown(), cell.formula()))
                                                .collect(Collectors.joining(" | ")))
                                        .collect(Collectors.joining("\n"))
                                + (cut.isEmpty() ? "" : "\n(%s)".formatted(cut));
            case Exhibit.Script(var text) -> text;
            case Exhibit.NotShown(var why) -> "(%s)".formatted(why);
        };
    }

    private static String listed(String head, List<String> lines) {
        return head + lines.stream().map("\n- "::concat).collect(Collectors.joining());
    }
}

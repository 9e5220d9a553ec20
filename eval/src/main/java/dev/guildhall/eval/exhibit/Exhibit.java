package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.dxf.DxfFile;
import dev.guildhall.tasks.cad.sheet.SheetFile;
import dev.guildhall.tasks.cad.stl.StlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A file in a form that a page shows (`exhibit.jte`). Of its metadata nothing is in it.
public sealed interface Exhibit {

    /// What files can be shown, by the end of their names.
    List<String> ENDINGS =
            List.of(".dxf", ".stl", ".gnumeric", ".xlsx", ".csv", ".scad", ".js", ".jscad", ".txt", ".md");

    /// @param svg a whole `<svg>` element, which takes the colour of the text around it; all text in it is escaped
    /// @param words what is drawn, a line each
    record Picture(String svg, List<String> words) implements Exhibit {
        public Picture {
            words = List.copyOf(words);
        }
    }

    /// @param rows of the first sheet, from its first cell on, all of the same length
    /// @param cut how much of it is here; empty if all
    record Table(List<List<Cell>> rows, String cut) implements Exhibit {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// @param mesh what `exhibit.js` turns: `{"corners": [x,y,z, …], "low": […], "high": […]}`, nine numbers a
    ///     facet, in millimetres
    /// @param words what can be measured of it, a line each
    record Solid(String mesh, List<String> words) implements Exhibit {
        public Solid {
            words = List.copyOf(words);
        }
    }

    record Script(String text) implements Exhibit {}

    /// @param why in words for the person who looks
    record NotShown(String why) implements Exhibit {}

    /// @param shown what the program shows there
    /// @param formula behind it, such as `=B1*3`; empty if none
    record Cell(String shown, String formula, boolean number) {}

    static Exhibit of(String name, byte[] file) {
        return of(name, file, UnaryOperator.identity());
    }

    /// Shows a file by what its name ends in.
    ///
    /// @param clean every text of the file goes through it
    static Exhibit of(String name, byte[] file, UnaryOperator<String> clean) {
        var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "dxf" ->
                switch (DxfFile.read(file)) {
                    case DxfFile.Result.Read(var drawing) ->
                        new Picture(Sheet.svg(drawing, clean), Description.of(drawing, clean));
                    case DxfFile.Result.NotRead(var why) -> new NotShown("The drawing cannot be read: " + why);
                };
            case "stl" ->
                switch (StlFile.read(file)) {
                    case StlFile.Result.Read(var mesh) -> Facets.solid(mesh);
                    case StlFile.Result.NotRead(var why) -> new NotShown("The part cannot be read: " + why);
                };
            case "gnumeric", "xlsx", "csv" ->
                switch (SheetFile.read(name.toLowerCase(Locale.ROOT), file)) {
                    case SheetFile.Result.Read(var book) -> Cells.table(book, clean);
                    case SheetFile.Result.NotRead(var why) -> new NotShown("The sheet cannot be read: " + why);
                };
            case "scad", "js", "jscad", "txt", "md" ->
                new Script(clean.apply(new String(file, StandardCharsets.UTF_8).strip()));
            default -> new NotShown("There is no view for files that end in .%s.".formatted(kind));
        };
    }

    /// There is nothing on it: an empty drawing or sheet, or a script of comments alone.
    default boolean saysNothing() {
        return switch (this) {
            case Picture picture -> picture.words().isEmpty();
            case Table table -> table.rows().isEmpty();
            case Solid _, NotShown _ -> false;
            case Script(var text) ->
                text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("//"));
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

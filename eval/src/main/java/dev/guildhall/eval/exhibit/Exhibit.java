package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.dxf.DxfFile;
import dev.guildhall.tasks.cad.sheet.SheetFile;
import dev.guildhall.tasks.cad.stl.StlFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A file in a form that a browser shows. All text that comes from the file is escaped.
public sealed interface Exhibit {

    /// @param svg a whole `<svg>` element, which takes the colour of the text around it
    record Picture(String svg) implements Exhibit {}

    /// @param html a whole `<table>` element: values, and the formulas behind them in the cells' titles
    record Table(String html) implements Exhibit {}

    /// @param mesh what `part.js` beside this class draws: `{"corners": [x,y,z, …], "low": […], "high": […]}`,
    ///     nine numbers a facet, in millimetres
    record Part(String mesh) implements Exhibit {}

    /// @param html a whole `<pre>` element
    record Script(String html) implements Exhibit {}

    /// @param why in words for the person who looks
    record NotShown(String why) implements Exhibit {}

    /// Shows a file by what its name ends in.
    static Exhibit of(String name, byte[] file) {
        var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "dxf" ->
                switch (DxfFile.read(file)) {
                    case DxfFile.Result.Read(var drawing) -> new Picture(Sheet.svg(drawing));
                    case DxfFile.Result.NotRead(var why) -> new NotShown("The drawing cannot be read: " + why);
                };
            case "stl" ->
                switch (StlFile.read(file)) {
                    case StlFile.Result.Read(var mesh) -> new Part(Facets.json(mesh));
                    case StlFile.Result.NotRead(var why) -> new NotShown("The part cannot be read: " + why);
                };
            case "gnumeric", "csv" ->
                switch (SheetFile.read(name, file)) {
                    case SheetFile.Result.Read(var book) -> new Table(Cells.html(book));
                    case SheetFile.Result.NotRead(var why) -> new NotShown("The sheet cannot be read: " + why);
                };
            case "scad", "js", "jscad", "txt", "md" ->
                new Script("<pre>%s</pre>".formatted(escaped(new String(file, StandardCharsets.UTF_8))));
            default -> new NotShown("There is no view for files that end in .%s.".formatted(kind));
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

package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.sheet.Book;
import dev.guildhall.tasks.cad.sheet.CellAt;
import dev.guildhall.tasks.cad.sheet.Content;
import dev.guildhall.tasks.cad.sheet.Value;

/// A book's first sheet as an HTML table.
final class Cells {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 40;

    private Cells() {}

    static String html(Book book) {
        var cells = book.first().cells();
        int columns = 1 + cells.keySet().stream().mapToInt(CellAt::column).max().orElse(0);
        int rows = 1 + cells.keySet().stream().mapToInt(CellAt::row).max().orElse(0);
        int shownColumns = Math.min(columns, MOST_COLUMNS);
        int shownRows = Math.min(rows, MOST_ROWS);
        var html = new StringBuilder("<table class=\"sheet\"><thead><tr><th></th>");
        for (int column = 0; column < shownColumns; column++) {
            html.append("<th>")
                    .append(new CellAt(column, 0).toString().replace("1", ""))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < shownRows; row++) {
            html.append("<tr><th>").append(row + 1).append("</th>");
            for (int column = 0; column < shownColumns; column++) {
                html.append(cell(book, new CellAt(column, row)));
            }
            html.append("</tr>");
        }
        html.append("</tbody>");
        if (rows > shownRows || columns > shownColumns) {
            html.append("<caption>The first %d rows and %d columns of %d and %d</caption>"
                    .formatted(shownRows, shownColumns, rows, columns));
        }
        return html.append("</table>").toString();
    }

    private static String cell(Book book, CellAt at) {
        var content = book.first().cells().get(at);
        return switch (content) {
            case null -> "<td></td>";
            case Content.Figure(var number) -> "<td class=\"number\">%s</td>".formatted(new Value.Figure(number));
            case Content.Words(var text) -> "<td>%s</td>".formatted(Exhibit.escaped(text));
            case Content.Formula(var text) ->
                "<td class=\"formula\" title=\"=%s\">%s<br><small>=%1$s</small></td>"
                        .formatted(Exhibit.escaped(text), Exhibit.escaped(shown(book.value(at.toString()))));
        };
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Empty _ -> "";
            case Value.Unknown _ -> "?";
            case Value.Figure _, Value.Fault _ -> value.toString();
        };
    }
}

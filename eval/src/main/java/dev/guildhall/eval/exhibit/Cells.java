package dev.guildhall.eval.exhibit;

import dev.guildhall.eval.exhibit.Exhibit.Cell;
import dev.guildhall.tasks.cad.sheet.Book;
import dev.guildhall.tasks.cad.sheet.CellAt;
import dev.guildhall.tasks.cad.sheet.Content;
import dev.guildhall.tasks.cad.sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A book's first sheet as rows of cells.
final class Cells {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 40;

    private Cells() {}

    static Exhibit.Table table(Book book, UnaryOperator<String> clean) {
        var cells = book.first().cells();
        if (cells.isEmpty()) {
            return new Exhibit.Table(List.of(), "");
        }
        int columns = 1 + cells.keySet().stream().mapToInt(CellAt::column).max().orElse(0);
        int rows = 1 + cells.keySet().stream().mapToInt(CellAt::row).max().orElse(0);
        int shownColumns = Math.min(columns, MOST_COLUMNS);
        int shownRows = Math.min(rows, MOST_ROWS);
        var shown = new ArrayList<List<Cell>>();
        for (int row = 0; row < shownRows; row++) {
            var line = new ArrayList<Cell>();
            for (int column = 0; column < shownColumns; column++) {
                line.add(cell(book, new CellAt(column, row), clean));
            }
            shown.add(line);
        }
        boolean all =
                rows == shownRows && columns == shownColumns && book.sheets().size() == 1;
        return new Exhibit.Table(
                shown,
                all
                        ? ""
                        : "The first %d of %d rows and %d of %d columns of the first of %d sheets"
                                .formatted(
                                        shownRows,
                                        rows,
                                        shownColumns,
                                        columns,
                                        book.sheets().size()));
    }

    private static Cell cell(Book book, CellAt at, UnaryOperator<String> clean) {
        var content = book.first().cells().get(at);
        return switch (content) {
            case null -> new Cell("", "", false);
            case Content.Figure(var number) -> new Cell(new Value.Figure(number).toString(), "", true);
            case Content.Words(var text) -> new Cell(clean.apply(text), "", false);
            case Content.Formula(var text) -> {
                var value = book.value(at.toString());
                yield new Cell(clean.apply(shown(value)), "=" + clean.apply(text), value instanceof Value.Figure);
            }
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

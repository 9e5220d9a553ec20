package dev.guildhall.eval.cli;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Table;
import java.util.List;
import java.util.Locale;

/// The shape of `see --json`. A box is `[x, y, width, height]` in pixels of the picture.
record SeenJson(
        String image, List<Integer> size, double ms, List<Thing> elements, List<Text> words, List<Grid> tables) {

    /// @param kind and `states` in lower case
    record Thing(
            int number,
            String kind,
            String text,
            String label,
            List<Integer> box,
            List<String> states,
            double confidence) {}

    record Text(String text, List<Integer> box) {}

    /// A table, its rows from the top.
    record Grid(List<Integer> box, List<Line> rows) {}

    /// @param header whether its cells name the columns
    record Line(boolean header, List<Cell> cells) {}

    /// @param column counted from 0
    /// @param elements the numbers of what is in it
    record Cell(int column, String text, List<Integer> box, List<Integer> elements) {}

    static SeenJson of(String image, Screen screen, double ms) {
        return new SeenJson(
                image,
                List.of(screen.size().width(), screen.size().height()),
                rounded(ms, 10),
                screen.elements().stream()
                        .map(e -> new Thing(
                                e.number(),
                                e.kind().name().toLowerCase(Locale.ROOT),
                                e.text(),
                                e.label(),
                                numbers(e.box()),
                                e.states().stream()
                                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                                        .sorted()
                                        .toList(),
                                rounded(e.confidence(), 1000)))
                        .toList(),
                screen.words().stream()
                        .map(w -> new Text(w.text(), numbers(w.box())))
                        .toList(),
                screen.tables().stream().map(SeenJson::grid).toList());
    }

    private static Grid grid(Table table) {
        return new Grid(
                numbers(table.box()),
                table.rows().stream()
                        .map(row -> new Line(
                                row.header(),
                                row.cells().stream().map(SeenJson::cell).toList()))
                        .toList());
    }

    private static Cell cell(Table.Cell cell) {
        return new Cell(
                cell.column(),
                cell.text(),
                numbers(cell.box()),
                cell.elements().stream().map(Element::number).toList());
    }

    private static List<Integer> numbers(Box box) {
        return List.of(box.x(), box.y(), box.width(), box.height());
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}

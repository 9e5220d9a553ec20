package dev.guildhall.eval.grade.csv;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.stats.Level;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Scale;
import dev.guildhall.eval.grade.stats.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// A table of ratings: columns `item`, `grader` and `label`, in any order. An empty label is a missing one.
///
/// @param missing how many lines have no label
public record Ratings(Sheet sheet, int missing) {
    private static final List<String> COLUMNS = List.of("item", "grader", "label");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private record Cells(Table.Line line, String item, String grader, String label) {}

    /// @param order of ordinal labels that are no numbers, the least first; empty if not told
    public static Ratings of(Table table, Level level, List<String> order) {
        int item = table.column("item", COLUMNS);
        int grader = table.column("grader", COLUMNS);
        int label = table.column("label", COLUMNS);
        var rows = table.lines().stream()
                .map(line -> new Cells(
                        line,
                        line.cells().get(item),
                        line.cells().get(grader),
                        line.cells().get(label)))
                .toList();
        checkNames(table, rows);
        var given = rows.stream().filter(row -> !row.label.isEmpty()).toList();
        if (given.isEmpty()) {
            throw new UserMistake("%s has no ratings: %s."
                    .formatted(
                            table.name(),
                            rows.isEmpty() ? "no line follows the names of the columns" : "all labels are empty"));
        }
        checkOnce(table, given);
        return new Ratings(sheet(table, level, order, given), rows.size() - given.size());
    }

    private static void checkNames(Table table, List<Cells> rows) {
        var mistakes = new Mistakes(table.name());
        for (var row : rows) {
            if (row.item.isEmpty()) {
                mistakes.add(row.line, "no item");
            }
            if (row.grader.isEmpty()) {
                mistakes.add(row.line, "no grader");
            }
        }
        mistakes.check();
    }

    private static void checkOnce(Table table, List<Cells> rows) {
        var mistakes = new Mistakes(table.name());
        var first = new HashMap<List<String>, Long>();
        for (var row : rows) {
            var before = first.putIfAbsent(List.of(row.item, row.grader), row.line.number());
            if (before != null) {
                mistakes.add(
                        row.line, "'%s' has rated '%s' before, in line %d".formatted(row.grader, row.item, before));
            }
        }
        mistakes.check();
    }

    private static Sheet sheet(Table table, Level level, List<String> order, List<Cells> rows) {
        if (level == Level.NOMINAL) {
            return sheet(Scale.nominal(rows.stream().map(Cells::label).toList()), rows);
        }
        return order.isEmpty() ? numbers(table, level, rows) : ordered(table, order, rows);
    }

    private static Sheet sheet(Scale scale, List<Cells> rows) {
        return Sheet.of(
                scale,
                rows.stream()
                        .map(row -> new Rating(row.item, row.grader, row.label))
                        .toList());
    }

    private static Sheet ordered(Table table, List<String> order, List<Cells> rows) {
        var mistakes = new Mistakes(table.name());
        for (var row : rows) {
            if (!order.contains(row.label)) {
                mistakes.add(row.line, "'%s' is none of %s".formatted(row.label, String.join(", ", order)));
            }
        }
        mistakes.check();
        return sheet(Scale.ordinal(order), rows);
    }

    /// `1`, `1.0` and `01` are one label.
    private static Sheet numbers(Table table, Level level, List<Cells> rows) {
        var mistakes = new Mistakes(table.name());
        var plain = new ArrayList<Cells>();
        for (var row : rows) {
            if (NUMBER.matcher(row.label).matches() && Double.isFinite(new BigDecimal(row.label).doubleValue())) {
                plain.add(new Cells(row.line, row.item, row.grader, plain(row.label)));
            } else {
                mistakes.add(
                        row.line,
                        level == Level.INTERVAL
                                ? "'%s' is no number, and the level 'interval' is for numbers".formatted(row.label)
                                : "'%s' is no number; labels that are words need their order: --order bad,fair,good"
                                        .formatted(row.label));
            }
        }
        mistakes.check();
        return sheet(Scale.numbers(level, plain.stream().map(Cells::label).toList()), plain);
    }

    private static String plain(String number) {
        var value = new BigDecimal(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

package dev.guildhall.tasks.cad.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formula that is written once in a file and used by several cells: references without a dollar sign move
/// with the cell.
///
/// @param text the formula of the cell that it is written in
record Shared(CellAt home, String text) {
    private static final Pattern REFERENCE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.])(\\$?)([A-Za-z]{1,3})(\\$?)([1-9][0-9]*)(?![A-Za-z0-9_(.])");

    String at(CellAt cell) {
        int right = cell.column() - home.column();
        int down = cell.row() - home.row();
        var moved = new StringBuilder();
        var found = REFERENCE.matcher(text);
        while (found.find()) {
            var same = found.group();
            found.appendReplacement(
                    moved, Matcher.quoteReplacement(found.group(2) == null ? same : moved(found, right, down)));
        }
        return found.appendTail(moved).toString();
    }

    private static String moved(Matcher found, int right, int down) {
        var fixedColumn = found.group(1);
        var fixedRow = found.group(3);
        int column = CellAt.column(found.group(2).toUpperCase(Locale.ROOT)) + (fixedColumn.isEmpty() ? right : 0);
        long row = Long.parseLong(found.group(4)) + (fixedRow.isEmpty() ? down : 0);
        return fixedColumn + CellAt.letters(Math.max(0, column)) + fixedRow + Math.max(1, row);
    }
}

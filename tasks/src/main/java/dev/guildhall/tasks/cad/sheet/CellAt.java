package dev.guildhall.tasks.cad.sheet;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The place of a cell in its sheet, both counted from 0; written `B3`.
public record CellAt(int column, int row) implements Comparable<CellAt> {
    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Comparator<CellAt> BY_ROW =
            Comparator.comparingInt(CellAt::row).thenComparingInt(CellAt::column);

    /// @throws IllegalArgumentException for a name that is none of a cell
    public static CellAt of(String name) {
        var match = NAME.matcher(name.toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException("'%s' is no cell; one is called like B3".formatted(name));
        }
        return new CellAt(column(match.group(1)), Integer.parseInt(match.group(2)) - 1);
    }

    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellAt other) {
        return BY_ROW.compare(this, other);
    }

    @Override
    public String toString() {
        return letters(column) + (row + 1);
    }
}

package dev.guildhall.tasks.cad.sheet;

import java.util.List;
import java.util.stream.Stream;

/// A spreadsheet file.
public record Book(List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a book has at least one sheet");
        }
    }

    public Sheet first() {
        return sheets.getFirst();
    }

    /// The same book with another content in a cell of its first sheet: to see whether what depends on it
    /// follows.
    public Book with(String cell, Content content) {
        return new Book(Stream.concat(
                        Stream.of(first().with(cell, content)), sheets.stream().skip(1))
                .toList());
    }

    /// What a cell of the first sheet shows.
    public Value value(String cell) {
        return Sums.of(this).value(first().name(), CellAt.of(cell));
    }
}

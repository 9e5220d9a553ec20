package dev.guildhall.env.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program's whole state at one moment, as plain text: tables in a fixed order, rows ordered by key. Two
/// snapshots of the same state are equal, byte for byte, on any machine.
public record Snapshot(List<Table> tables) {
    public static final Snapshot EMPTY = new Snapshot(List.of());

    public Snapshot {
        tables = List.copyOf(tables);
    }

    /// The table called so.
    ///
    /// @throws IllegalArgumentException if there is none; the message lists those there are
    public Table table(String name) {
        return tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table '%s'; there are %s"
                        .formatted(name, tables.stream().map(Table::name).toList())));
    }

    /// @param columns the names of the columns; the first is the key
    public record Table(String name, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// The values of a row in the order of the columns; null where the database has NULL. Instants are in
    /// ISO 8601 UTC, money in whole cents.
    public record Row(List<@Nullable String> values) {
        public String key() {
            var key = values.getFirst();
            return key == null ? "" : key;
        }
    }
}

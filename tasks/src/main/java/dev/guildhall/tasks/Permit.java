package dev.guildhall.tasks;

import dev.guildhall.env.company.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A change that a brief allows: rows added to a table, or columns of one row altered.
///
/// @param where what an added row must hold, by column; for an altered row its key, under the name `key`
/// @param columns what may be altered; empty for an added row
/// @param most how many changes it allows
public record Permit(String table, Map<String, String> where, Set<String> columns, int most) {
    public Permit {
        where = Map.copyOf(where);
        columns = Set.copyOf(columns);
    }

    /// At most so many new rows.
    public static Permit add(String table, int most) {
        return new Permit(table, Map.of(), Set.of(), most);
    }

    /// These columns of the row with this key.
    public static Permit alter(String table, long key, String... columns) {
        return alter(table, String.valueOf(key), columns);
    }

    /// The same of a row whose key is no number.
    public static Permit alter(String table, String key, String... columns) {
        return new Permit(table, Map.of("key", key), Set.of(columns), 1);
    }

    public Permit where(String column, Object value) {
        var both = new LinkedHashMap<>(where);
        both.put(column, String.valueOf(value));
        return new Permit(table, both, columns, most);
    }

    boolean allows(Change change) {
        return change.table().equals(table)
                && switch (change) {
                    case Change.Added added ->
                        columns.isEmpty()
                                && where.entrySet().stream()
                                        .allMatch(e -> e.getValue()
                                                .equals(added.values().get(e.getKey())));
                    case Change.Altered altered ->
                        altered.key().equals(where.get("key"))
                                && columns.containsAll(altered.columns().keySet());
                    case Change.Removed _ -> false;
                };
    }
}

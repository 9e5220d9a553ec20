package dev.guildhall.env.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One row that differs between two snapshots: added, removed or altered.
public sealed interface Change {
    String table();

    String key();

    record Added(String table, String key, SequencedMap<String, @Nullable String> values) implements Change {}

    record Removed(String table, String key) implements Change {}

    record Altered(String table, String key, SequencedMap<String, FromTo> columns) implements Change {}

    record FromTo(@Nullable String from, @Nullable String to) {}

    /// Everything that is different in `after`, in the order of its tables, then of keys; last the tables that
    /// only `before` has.
    static List<Change> between(Snapshot before, Snapshot after) {
        var changes = new ArrayList<Change>();
        for (var table : after.tables()) {
            compare(sameIn(before, table), table, changes);
        }
        for (var table : before.tables()) {
            if (after.tables().stream().noneMatch(t -> t.name().equals(table.name()))) {
                compare(table, sameIn(after, table), changes);
            }
        }
        return List.copyOf(changes);
    }

    private static Snapshot.Table sameIn(Snapshot snapshot, Snapshot.Table table) {
        return snapshot.tables().stream()
                .filter(t -> t.name().equals(table.name()))
                .findFirst()
                .orElse(new Snapshot.Table(table.name(), table.columns(), List.of()));
    }

    private static void compare(Snapshot.Table before, Snapshot.Table after, List<Change> changes) {
        Map<String, Snapshot.Row> gone = new LinkedHashMap<>();
        before.rows().forEach(row -> gone.put(row.key(), row));
        for (var row : after.rows()) {
            var old = gone.remove(row.key());
            if (old == null) {
                changes.add(new Added(after.name(), row.key(), values(after, row)));
            } else if (!old.equals(row)) {
                changes.add(new Altered(after.name(), row.key(), differing(after, old, row)));
            }
        }
        gone.keySet().forEach(key -> changes.add(new Removed(after.name(), key)));
    }

    private static SequencedMap<String, @Nullable String> values(Snapshot.Table table, Snapshot.Row row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.put(table.columns().get(i), row.values().get(i));
        }
        return values;
    }

    private static SequencedMap<String, FromTo> differing(Snapshot.Table table, Snapshot.Row old, Snapshot.Row row) {
        var columns = new LinkedHashMap<String, FromTo>();
        for (int i = 0; i < table.columns().size(); i++) {
            var from = old.values().get(i);
            var to = row.values().get(i);
            if (!Objects.equals(from, to)) {
                columns.put(table.columns().get(i), new FromTo(from, to));
            }
        }
        return columns;
    }
}

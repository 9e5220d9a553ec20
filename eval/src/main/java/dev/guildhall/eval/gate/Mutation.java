package dev.guildhall.eval.gate;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An end state with one thing about it made different, as another worker might have left it.
///
/// @param what is different, in words
record Mutation(String what, Snapshot state) {

    /// The work with each of its changes undone in turn.
    static List<Mutation> undoing(Snapshot before, Snapshot after, List<Change> changes) {
        return changes.stream()
                .map(change -> new Mutation(
                        "without the change to %s %s".formatted(change.table(), change.key()),
                        undo(before, after, change)))
                .toList();
    }

    private static Snapshot undo(Snapshot before, Snapshot after, Change change) {
        return edit(after, change.table(), table -> {
            var rows = new ArrayList<>(table.rows());
            rows.removeIf(row -> row.key().equals(change.key()));
            if (!(change instanceof Change.Added)) {
                rows.add(before.table(change.table()).rows().stream()
                        .filter(row -> row.key().equals(change.key()))
                        .findFirst()
                        .orElseThrow());
            }
            return new Table(table.name(), table.columns(), rows);
        });
    }

    /// The work with each value that it wrote made another in turn, and each text that it wrote without each of
    /// its words.
    static List<Mutation> altering(Snapshot after, List<Change> changes) {
        return changes.stream()
                .flatMap(change -> columns(change).stream()
                        .flatMap(column -> Stream.concat(
                                Stream.of(alter(after, change, column)), shortening(after, change, column))))
                .toList();
    }

    static Set<String> columns(Change change) {
        return switch (change) {
            case Change.Added added -> added.values().keySet();
            case Change.Altered altered -> altered.columns().keySet();
            case Change.Removed _ -> Set.of();
        };
    }

    private static Stream<Mutation> shortening(Snapshot after, Change change, String column) {
        var table = after.table(change.table());
        int at = table.columns().indexOf(column);
        var text = table.rows().stream()
                .filter(row -> row.key().equals(change.key()))
                .map(row -> String.valueOf(row.values().get(at)))
                .findFirst()
                .orElseThrow();
        var words = List.of(text.split(" "));
        return words.size() == 1
                ? Stream.empty()
                : words.stream()
                        .distinct()
                        .map(word -> new Mutation(
                                "without '%s' in %s of %s %s".formatted(word, column, change.table(), change.key()),
                                edit(
                                        after,
                                        table.name(),
                                        t -> with(t, change.key(), column, _ -> without(words, word)))));
    }

    private static String without(List<String> words, String word) {
        return words.stream().filter(w -> !w.equals(word)).collect(Collectors.joining(" "));
    }

    /// The work with all that the program knows told in each text that it wrote in turn, as a careless worker
    /// would: everybody's numbers, addresses and sums of money.
    static List<Mutation> telling(Snapshot before, Snapshot after, List<Change> changes) {
        var known = before.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> value != null && !value.isBlank())
                .distinct()
                .collect(Collectors.joining("\n", "\n", "\n€999999.99"));
        return changes.stream()
                .filter(change -> change instanceof Change.Added)
                .flatMap(change -> after.table(change.table()).columns().stream()
                        .skip(1)
                        .map(column -> new Mutation(
                                "with all that is known told in %s of %s %s"
                                        .formatted(column, change.table(), change.key()),
                                edit(
                                        after,
                                        change.table(),
                                        table -> with(table, change.key(), column, text -> text + known)))))
                .toList();
    }

    static Table with(Table table, String key, String column, UnaryOperator<String> by) {
        int at = table.columns().indexOf(column);
        return each(table, key, row -> {
            var values = new ArrayList<@Nullable String>(row.values());
            values.set(at, by.apply(String.valueOf(values.get(at))));
            return new Row(values);
        });
    }

    private static Table each(Table table, String key, UnaryOperator<Row> by) {
        return new Table(
                table.name(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.key().equals(key) ? by.apply(row) : row)
                        .toList());
    }

    private static Mutation alter(Snapshot after, Change change, String column) {
        return new Mutation(
                "with another %s in %s %s".formatted(column, change.table(), change.key()),
                edit(after, change.table(), table -> with(table, change.key(), column)));
    }

    private static Table with(Table table, String key, String column) {
        int at = table.columns().indexOf(column);
        return each(table, key, row -> with(table, row, at));
    }

    /// The row with a value that another row has in that column, where there is one: so it is of the right kind.
    private static Row with(Table table, Row row, int at) {
        var values = new ArrayList<@Nullable String>(row.values());
        var old = values.get(at);
        values.set(
                at,
                table.rows().stream()
                        .map(other -> other.values().get(at))
                        .filter(value -> value != null && !value.equals(old))
                        .findFirst()
                        .orElse(old == null ? "1" : bump(old)));
        return new Row(values);
    }

    private static String bump(String old) {
        return old.matches("-?\\d{1,17}") ? String.valueOf(Long.parseLong(old) + 1) : old + "x";
    }

    /// Damage beside the work: in each table a row that the work did not touch altered, removed, and doubled.
    static List<Mutation> damaging(Snapshot after, List<Change> changes, Set<String> journals) {
        var mutations = new ArrayList<Mutation>();
        for (var table : after.tables()) {
            if (journals.contains(table.name())) {
                continue;
            }
            table.rows().stream()
                    .filter(row -> changes.stream()
                            .noneMatch(c ->
                                    c.table().equals(table.name()) && c.key().equals(row.key())))
                    .findFirst()
                    .ifPresent(row -> mutations.addAll(damaging(after, table, row)));
        }
        return mutations;
    }

    private static List<Mutation> damaging(Snapshot after, Table table, Row row) {
        var where = "%s %s".formatted(table.name(), row.key());
        var last = table.columns().getLast();
        return List.of(
                new Mutation(
                        "with another %s in %s".formatted(last, where),
                        edit(after, table.name(), t -> with(t, row.key(), last))),
                new Mutation(
                        "without " + where,
                        edit(
                                after,
                                table.name(),
                                t -> new Table(
                                        t.name(),
                                        t.columns(),
                                        t.rows().stream()
                                                .filter(r -> !r.key().equals(row.key()))
                                                .toList()))),
                new Mutation(
                        "with a second " + where,
                        edit(
                                after,
                                table.name(),
                                t -> new Table(
                                        t.name(),
                                        t.columns(),
                                        Stream.concat(t.rows().stream(), Stream.of(second(row)))
                                                .toList()))));
    }

    /// The state with each of its tables gone in turn, as if it had not been taken whole.
    static List<Mutation> missing(Snapshot state) {
        return state.tables().stream()
                .map(gone -> new Mutation(
                        "without the table %s".formatted(gone.name()),
                        new Snapshot(state.tables().stream()
                                .filter(table -> !table.equals(gone))
                                .toList())))
                .toList();
    }

    private static Row second(Row row) {
        var values = new ArrayList<@Nullable String>(row.values());
        values.set(0, "999999999");
        return new Row(values);
    }

    static Snapshot edit(Snapshot state, String name, UnaryOperator<Table> by) {
        return new Snapshot(state.tables().stream()
                .map(table -> table.name().equals(name) ? by.apply(table) : table)
                .toList());
    }
}

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

    /// The work with each value that it wrote made another in turn, and with each word of what it wrote left out.
    ///
    /// @param worlds other states of the same program, to take values from that are of the right kind
    static List<Mutation> altering(Snapshot after, List<Change> changes, List<Snapshot> worlds) {
        return changes.stream()
                .flatMap(change -> written(change).stream()
                        .flatMap(column -> Stream.concat(
                                Stream.of(alter(after, change, column, worlds)), wordsLess(after, change, column))))
                .toList();
    }

    /// The columns that a change wrote.
    private static Set<String> written(Change change) {
        return switch (change) {
            case Change.Added added -> added.values().keySet();
            case Change.Altered altered -> altered.columns().keySet();
            case Change.Removed _ -> Set.of();
        };
    }

    private static Mutation alter(Snapshot after, Change change, String column, List<Snapshot> worlds) {
        return new Mutation(
                "with another %s in %s %s".formatted(column, change.table(), change.key()),
                edit(
                        after,
                        change.table(),
                        table -> replace(table, change.key(), column, old -> another(table, column, old, worlds))));
    }

    private static Stream<Mutation> wordsLess(Snapshot after, Change change, String column) {
        var table = after.table(change.table());
        int at = table.columns().indexOf(column);
        return table.rows().stream()
                .filter(row -> row.key().equals(change.key()))
                .flatMap(row -> Stream.ofNullable(row.values().get(at)))
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .distinct()
                .map(word -> new Mutation(
                        "without '%s' in %s of %s %s".formatted(word, column, change.table(), change.key()),
                        edit(after, change.table(), t -> replace(t, change.key(), column, old -> without(old, word)))));
    }

    private static @Nullable String without(@Nullable String text, String word) {
        return text == null
                ? null
                : Stream.of(text.split("\\s+")).filter(w -> !w.equals(word)).collect(Collectors.joining(" "));
    }

    private static Table replace(Table table, String key, String column, UnaryOperator<@Nullable String> by) {
        int at = table.columns().indexOf(column);
        return new Table(
                table.name(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.key().equals(key) ? replace(row, at, by) : row)
                        .toList());
    }

    private static Row replace(Row row, int at, UnaryOperator<@Nullable String> by) {
        var values = new ArrayList<@Nullable String>(row.values());
        values.set(at, by.apply(values.get(at)));
        return new Row(values);
    }

    /// A value that another row has in that column, here or in another world, so that it is of the right kind.
    private static String another(Table table, String column, @Nullable String old, List<Snapshot> worlds) {
        int at = table.columns().indexOf(column);
        return Stream.concat(Stream.of(table), worlds.stream().map(world -> world.table(table.name())))
                .flatMap(t -> t.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.values().get(at)))
                .filter(value -> !value.equals(old))
                .findFirst()
                .orElse(old == null ? "1" : bump(old));
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
                        edit(
                                after,
                                table.name(),
                                t -> replace(t, row.key(), last, old -> another(t, last, old, List.of())))),
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

    private static Row second(Row row) {
        var values = new ArrayList<@Nullable String>(row.values());
        values.set(0, "999999999");
        return new Row(values);
    }

    private static Snapshot edit(Snapshot state, String name, UnaryOperator<Table> by) {
        return new Snapshot(state.tables().stream()
                .map(table -> table.name().equals(name) ? by.apply(table) : table)
                .toList());
    }
}

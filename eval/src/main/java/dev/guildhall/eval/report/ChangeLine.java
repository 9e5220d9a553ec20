package dev.guildhall.eval.report;

import dev.guildhall.env.company.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of the company's state, for people.
///
/// @param verb `added`, `removed` or `changed`
/// @param row its table and key
public record ChangeLine(String program, String verb, String row, List<Column> columns) {

    /// @param from empty if there was none before
    public record Column(String name, Optional<String> from, String to) {}

    static List<ChangeLine> of(Map<String, List<Change>> changes) {
        var lines = new ArrayList<ChangeLine>();
        changes.forEach((program, all) -> all.forEach(change -> lines.add(of(program, change))));
        return List.copyOf(lines);
    }

    private static ChangeLine of(String program, Change change) {
        var row = change.table() + " " + change.key();
        return switch (change) {
            case Change.Removed _ -> new ChangeLine(program, "removed", row, List.of());
            case Change.Added added -> new ChangeLine(program, "added", row, added(added));
            case Change.Altered altered -> new ChangeLine(program, "changed", row, altered(altered));
        };
    }

    private static List<Column> added(Change.Added change) {
        var columns = new ArrayList<Column>();
        change.values().forEach((name, value) -> columns.add(new Column(name, Optional.empty(), said(value))));
        return columns;
    }

    private static List<Column> altered(Change.Altered change) {
        var columns = new ArrayList<Column>();
        change.columns()
                .forEach((name, value) ->
                        columns.add(new Column(name, Optional.of(said(value.from())), said(value.to()))));
        return columns;
    }

    private static String said(@Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        return value.isEmpty() ? "empty" : value;
    }
}

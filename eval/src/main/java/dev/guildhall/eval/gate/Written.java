package dev.guildhall.eval.gate;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.eval.gate.file.Meaning;
import dev.guildhall.tasks.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an episode has written, but for the times at which it did: two ways that wrote the same did the same work.
/// A file is told by what it says, since programs write the time of saving into some.
record Written(List<String> changes) {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /// @param journals tables that only repeat what others say
    static Written in(Evidence evidence, Set<String> journals) {
        var changes = new ArrayList<String>();
        evidence.after()
                .forEach((program, after) ->
                        Change.between(evidence.before().getOrDefault(program, Snapshot.EMPTY), after).stream()
                                .filter(change -> !journals.contains(change.table()))
                                .map(change -> program + ": " + words(change, evidence))
                                .forEach(changes::add));
        return new Written(changes.stream().sorted().toList());
    }

    private static String words(Change change, Evidence evidence) {
        return switch (change) {
            case Change.Added(var table, var file, var _) when table.equals(WorkFolder.TABLE) -> says(file, evidence);
            case Change.Altered(var table, var file, var _) when table.equals(WorkFolder.TABLE) -> says(file, evidence);
            case Change.Added(var table, var key, var values) -> "%s %s is %s".formatted(table, key, timeless(values));
            case Change.Altered(var table, var key, var columns) ->
                "%s %s has %s".formatted(table, key, timeless(columns));
            case Change.Removed(var table, var key) -> "%s %s is gone".formatted(table, key);
        };
    }

    private static String says(String file, Evidence evidence) {
        return "%s says %s"
                .formatted(
                        file,
                        evidence.fileAfter(file)
                                .map(bytes -> Meaning.of(file, bytes))
                                .orElse("nothing"));
    }

    private static String timeless(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> "%s %s"
                        .formatted(
                                entry.getKey(),
                                INSTANT.matcher(String.valueOf(entry.getValue()))
                                        .replaceAll("then")))
                .collect(Collectors.joining(", "));
    }

    /// What only one of the two has.
    String differenceFrom(Written other) {
        var only = changes.stream().filter(change -> !other.changes.contains(change));
        var missing = other.changes.stream()
                .filter(change -> !changes.contains(change))
                .map("without: %s"::formatted);
        return Stream.concat(only, missing).collect(Collectors.joining("; "));
    }
}

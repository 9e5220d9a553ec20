package dev.guildhall.eval.gate;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A word or number that was written, left out and as part of a longer one.
record LongerWord(Mutation without, List<Mutation> longer) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Of every value that the changes wrote, the keys of rows aside.
    static List<LongerWord> in(Snapshot after, List<Change> changes) {
        return changes.stream()
                .flatMap(change -> Mutation.columns(change).stream()
                        .filter(column -> !column.equals(
                                after.table(change.table()).columns().getFirst()))
                        .flatMap(column -> in(after, change, column)))
                .toList();
    }

    private static Stream<LongerWord> in(Snapshot after, Change change, String column) {
        var table = after.table(change.table());
        var text = table.rows().stream()
                .filter(row -> row.key().equals(change.key()))
                .map(row -> row.values().get(table.columns().indexOf(column)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .map(word -> {
                    var glue = Character.isDigit(word.charAt(0)) ? "9" : "x";
                    return new LongerWord(
                            said(after, change, column, word, ""),
                            List.of(
                                    said(after, change, column, word, word + glue),
                                    said(after, change, column, word, glue + word)));
                });
    }

    private static Mutation said(Snapshot after, Change change, String column, String word, String instead) {
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        UnaryOperator<String> by = text -> whole.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        return new Mutation(
                "with '%s' for '%s' in %s of %s %s".formatted(instead, word, column, change.table(), change.key()),
                Mutation.edit(after, change.table(), table -> Mutation.with(table, change.key(), column, by)));
    }
}

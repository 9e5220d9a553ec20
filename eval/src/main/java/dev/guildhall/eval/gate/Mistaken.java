package dev.guildhall.eval.gate;

import dev.guildhall.env.Screen;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution.Move;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One record taken for another of its kind: the ticket, order, customer or item next to it.
///
/// @param right what names the right one
/// @param other what names the other one
record Mistaken(String right, String other) {

    /// A mistake for each record that the stage names: with another that can be seen on its screens, else with the
    /// one that is most like it.
    static List<Mistaken> in(Stage stage, Collection<Snapshot> states) {
        var seen = new StringBuilder();
        stage.scenes().forEach(scene -> scene.screen().map(Screen::text).ifPresent(seen::append));
        return named(stage.moves()).stream()
                .flatMap(name -> other(name, seen.toString(), states).stream().map(other -> new Mistaken(name, other)))
                .toList();
    }

    private static Set<String> named(List<Move> moves) {
        var names = new LinkedHashSet<String>();
        for (var move : moves) {
            switch (move) {
                case Move.Click(var on) -> on.row().ifPresent(names::add);
                case Move.See(var what) -> what.row().ifPresent(names::add);
                case Move.Fill(var field, var text) -> {
                    field.row().ifPresent(names::add);
                    names.add(text);
                }
                case Move.Type(var text) -> names.add(text.strip());
                case Move.ClickAt _, Move.Drag _, Move.Press _, Move.Finish _ -> {}
            }
        }
        return names;
    }

    /// Another value of the first column that has this one.
    private static Optional<String> other(String name, String seen, Collection<Snapshot> states) {
        return states.stream()
                .flatMap(state -> state.tables().stream())
                .flatMap(table -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> other(name, seen, table, column))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<String> other(String name, String seen, Table table, int column) {
        return table.rows().stream()
                .filter(row -> name.equals(row.values().get(column)))
                .findFirst()
                .flatMap(right -> table.rows().stream()
                        .filter(row -> row.values().get(column) != null
                                && !name.equals(row.values().get(column)))
                        .max(Comparator.comparingInt(row -> likeness(right, row, seen, column)))
                        .map(row -> String.valueOf(row.values().get(column))));
    }

    /// In how many values they agree; to be seen counts more than all of them.
    private static int likeness(Row right, Row row, String seen, int column) {
        int values = right.values().size();
        int alike = (int) IntStream.range(0, values)
                .filter(i -> Objects.equals(right.values().get(i), row.values().get(i)))
                .count();
        return alike + (seen.contains(String.valueOf(row.values().get(column))) ? values : 0);
    }

    /// The move as it is made by mistake.
    Move made(Move move) {
        return switch (move) {
            case Move.Click(var on) -> new Move.Click(made(on));
            case Move.See(var what) -> new Move.See(made(what));
            case Move.Fill(var field, var text) -> new Move.Fill(made(field), text.equals(right) ? other : text);
            case Move.Type(var text) -> new Move.Type(text.strip().equals(right) ? text.replace(right, other) : text);
            case Move.ClickAt _, Move.Drag _, Move.Press _, Move.Finish _ -> move;
        };
    }

    private Target made(Target on) {
        return new Target(
                made(on.words()),
                on.kinds(),
                on.row().map(this::made),
                on.column(),
                on.after().map(this::made),
                on.nth());
    }

    private String made(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(right) + "(?![\\p{L}\\d])")
                .matcher(words)
                .replaceAll(Matcher.quoteReplacement(other));
    }
}

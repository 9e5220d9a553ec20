package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Choices in a loop: what was touched for each thing is one of a few, and a text of that turn's pages tells which.
///
/// @param lessons demonstrations of one case of a job
record Choices(List<Lesson> lessons, Explaining explaining) {
    private static final int MOST = 6;

    /// @param pages what was seen in the turn before the choice
    private record Turn(String chosen, List<Notebook.Seen> pages) {
        boolean has(String text) {
            return pages.stream().anyMatch(page -> page.has(text));
        }
    }

    /// A slot for what is chosen by a move in a loop; empty if it is always the same, or the thing that has its
    /// turn, or if nothing that was read tells it.
    Optional<Slot> of(int move) {
        var turns = IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(i -> turns(lessons.get(i), move))
                .toList();
        var options = new LinkedHashMap<String, List<Turn>>();
        turns.forEach(
                t -> options.computeIfAbsent(t.chosen(), _ -> new ArrayList<>()).add(t));
        if (options.size() < 2 || options.size() > MOST || options.size() == turns.size() || options.containsKey("")) {
            return Optional.empty();
        }
        var found = new ArrayList<Source.Option>();
        for (Map.Entry<String, List<Turn>> option : options.entrySet()) {
            telling(option.getValue(), turns).ifPresent(text -> found.add(new Source.Option(option.getKey(), text)));
        }
        if (found.size() < options.size()) {
            return Optional.empty();
        }
        var first =
                lessons.stream().map(lesson -> chosen(lesson.moves().get(move))).toList();
        return Optional.of(explaining.add("choice", Shape.WORDS, new Source.Chosen(found), first));
    }

    private static Stream<Turn> turns(Lesson lesson, int move) {
        return lesson.turns().stream()
                .filter(again -> again.has(move))
                .flatMap(again -> IntStream.range(0, again.items().size())
                        .filter(turn -> !again.items().get(turn).equals(chosen(lesson.in(again, move, turn))))
                        .mapToObj(turn ->
                                new Turn(chosen(lesson.in(again, move, turn)), pages(lesson, again, move, turn))));
    }

    /// What a turn brought up before a move: after its first click or key.
    private static List<Notebook.Seen> pages(Lesson lesson, Turns again, int move, int turn) {
        int until = lesson.in(again, move, turn).seen();
        int after = IntStream.range(again.from(), move)
                .mapToObj(i -> lesson.in(again, i, turn))
                .filter(m -> m.kind() != Move.Kind.FILL)
                .mapToInt(Move::seen)
                .findFirst()
                .orElse(until - 1);
        return lesson.notebook().between(after, until);
    }

    private static String chosen(Move move) {
        return move.touched()
                .map(e -> e.text().isBlank() ? e.label() : e.text())
                .orElse("")
                .strip();
    }

    /// The longest clause that was read in all of some turns and in none of the others.
    private static Optional<String> telling(List<Turn> ones, List<Turn> all) {
        var others = all.stream().filter(turn -> !ones.contains(turn)).toList();
        return ones.getFirst().pages().stream()
                .flatMap(page -> Facts.clauses(page.lines()))
                .distinct()
                .filter(text -> ones.stream().allMatch(turn -> turn.has(text)))
                .filter(text -> others.stream().noneMatch(turn -> turn.has(text)))
                .filter(text -> !Phrase.same(text, ones.getFirst().chosen()))
                .max(Comparator.comparingInt(text -> text.split("\\s+").length));
    }
}

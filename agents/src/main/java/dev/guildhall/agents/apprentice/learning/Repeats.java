package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Finds in one demonstration moves that were made again for another thing: consecutive blocks that are alike but
/// for one text, which is the same throughout a block and another in each.
final class Repeats {
    private static final int LONGEST = 14;
    private static final int NEAR = 8;
    private static final List<Function<Move, String>> WAYS = List.of(Repeats::text, Repeats::mark);

    private Repeats() {}

    /// Demonstrations of one job with their repetitions folded. Where one shows a block several times, those that
    /// begin alike and show it once have it for one thing.
    static List<Lesson> folded(List<Lesson> lessons) {
        var found = new ArrayList<Lesson>();
        for (var lesson : lessons) {
            var whole = lesson;
            for (var again = next(whole, 0);
                    again.isPresent();
                    again = next(whole, again.get().to())) {
                whole = whole.folded(again.get());
            }
            found.add(whole);
        }
        return found.stream().map(lesson -> likeOthers(lesson, found)).toList();
    }

    private static Lesson likeOthers(Lesson lesson, List<Lesson> others) {
        var whole = lesson;
        for (var other : others) {
            for (var again : other.turns()) {
                if (whole.turns().stream().noneMatch(t -> t.from() < again.to() && again.from() < t.to())
                        && alikeUntil(whole, other, again.to())) {
                    var start = whole;
                    var item = WAYS.stream()
                            .flatMap(way -> item(start, again.from(), again.carrying(), way).stream())
                            .filter(Explaining.shape(again.items())::fits)
                            .findFirst();
                    if (item.isPresent()) {
                        whole = whole.folded(
                                new Turns(again.from(), again.to(), again.carrying(), List.of(item.get()), List.of()));
                    }
                }
            }
        }
        return whole;
    }

    private static boolean alikeUntil(Lesson one, Lesson other, int end) {
        return one.moves().size() >= end
                && IntStream.range(0, end)
                        .allMatch(i -> Lesson.outline(one.moves().get(i))
                                .equals(Lesson.outline(other.moves().get(i))));
    }

    /// The first repetition from a move on, by the shortest block.
    private static Optional<Turns> next(Lesson lesson, int after) {
        int size = lesson.moves().size();
        for (int from = after; from < size; from++) {
            for (int length = 1; length <= LONGEST && from + 2 * length <= size; length++) {
                var again = at(lesson, from, length);
                if (again.isPresent()) {
                    return again;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Turns> at(Lesson lesson, int from, int length) {
        var moves = lesson.moves();
        int times = 1;
        while (from + (times + 1) * length <= moves.size() && alike(moves, from, from + times * length, length)) {
            times++;
        }
        if (times < 2) {
            return Optional.empty();
        }
        int turns = times;
        var carrying = IntStream.range(0, length)
                .filter(i -> IntStream.range(1, turns)
                        .anyMatch(t -> differ(moves.get(from + i), moves.get(from + t * length + i))))
                .boxed()
                .toList();
        return WAYS.stream()
                .flatMap(way -> items(lesson, from, length, turns, carrying, way).stream())
                .findFirst()
                .map(items -> new Turns(
                        from, from + length, carrying, items, moves.subList(from + length, from + turns * length)));
    }

    /// What each turn was for, another in each; empty if that is not so.
    private static Optional<List<String>> items(
            Lesson lesson, int from, int length, int turns, List<Integer> carrying, Function<Move, String> way) {
        var items = new LinkedHashSet<String>();
        for (int t = 0; t < turns; t++) {
            var item = item(lesson, from + t * length, carrying, way);
            if (item.isEmpty() || !items.add(item.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(items));
    }

    private static boolean alike(List<Move> moves, int one, int other, int length) {
        return IntStream.range(0, length).allMatch(i -> alike(moves.get(one + i), moves.get(other + i)));
    }

    /// The same act on the same thing, or on a thing that differs only by its row or its text.
    private static boolean alike(Move one, Move other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case PRESS -> one.text().equals(other.text());
            case TYPE, FINISH -> false;
            case FILL -> one.touched().isPresent() && other.touched().isPresent() && sameField(one, other);
            case CLICK ->
                one.touched().isPresent()
                        && other.touched().isPresent()
                        && alike(one.touched().get(), other.touched().get());
        };
    }

    private static boolean sameField(Move one, Move other) {
        var field = one.touched().orElseThrow();
        var again = other.touched().orElseThrow();
        return near(field.box().x(), again.box().x())
                && near(field.box().y(), again.box().y());
    }

    private static boolean alike(Element one, Element other) {
        if (one.kind().use() == Use.TICK) {
            return other.kind().use() == Use.TICK
                    && Phrase.same(one.label(), other.label())
                    && (!one.label().isBlank()
                            || near(one.box().x(), other.box().x()));
        }
        if (one.kind() == Kind.MENU_ITEM && other.kind() == Kind.MENU_ITEM) {
            return true; // in a menu another may be chosen in each turn
        }
        boolean named = one.kind() == Kind.BUTTON || one.kind() == Kind.MENU_ITEM;
        return named
                ? one.kind() == other.kind() && Phrase.same(one.text(), other.text())
                : other.kind().use() == one.kind().use()
                        && near(one.box().x(), other.box().x());
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= NEAR;
    }

    private static boolean differ(Move one, Move other) {
        return switch (one.kind()) {
            case PRESS, TYPE, FINISH -> false;
            case FILL -> !one.text().equals(other.text());
            case CLICK -> {
                var touched = one.touched().orElseThrow();
                yield touched.kind().use() == Use.TICK
                        ? touched.label().isBlank()
                                && !near(
                                        touched.box().y(),
                                        other.touched().orElseThrow().box().y())
                        : !Phrase.same(text(one), text(other));
            }
        };
    }

    /// What all of the carrying moves have in common; empty if there are none, or they differ. What was chosen in
    /// a menu is not carried.
    private static Optional<String> item(Lesson lesson, int from, List<Integer> carrying, Function<Move, String> way) {
        var texts = carrying.stream()
                .map(i -> lesson.moves().get(from + i))
                .filter(move ->
                        move.touched().filter(e -> e.kind() == Kind.MENU_ITEM).isEmpty())
                .map(way)
                .toList();
        return !texts.isEmpty()
                        && !texts.getFirst().isBlank()
                        && texts.stream().allMatch(text -> Phrase.same(text, texts.getFirst()))
                ? Optional.of(texts.getFirst())
                : Optional.empty();
    }

    /// By the first text in the row of a box without a name, such as a number: what else stands there may be the
    /// same in several rows.
    private static String mark(Move move) {
        var touched = move.touched().filter(e -> e.kind().use() == Use.TICK && move.kind() == Move.Kind.CLICK);
        return touched.isEmpty()
                ? text(move)
                : Spots.row(move)
                        .filter(e -> e.box().x() >= touched.get().box().right())
                        .map(Element::text)
                        .findFirst()
                        .orElse("");
    }

    private static String text(Move move) {
        return switch (move.kind()) {
            case FILL, TYPE, PRESS, FINISH -> move.text();
            case CLICK ->
                move.touched()
                        .map(e -> e.kind().use() == Use.TICK ? Spots.anchor(move) : e.text())
                        .orElse("");
        };
    }
}

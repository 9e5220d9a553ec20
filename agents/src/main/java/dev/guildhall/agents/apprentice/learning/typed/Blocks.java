package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Formula;
import dev.guildhall.agents.apprentice.typing.Piece;
import dev.guildhall.agents.apprentice.typing.Typing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds lines that are typed as often as a number says, or the product of two, while their numbers go up by even
/// steps: the holes of a row, or of a grid.
final class Blocks {
    private static final int LONGEST = 4;
    private static final int OFTEN = 3;

    private final Plain plain;
    private final FormulaSearch search;

    /// What does not repeat.
    interface Plain {
        Optional<List<Piece>> of(List<Written> texts);
    }

    Blocks(Plain plain, FormulaSearch search) {
        this.plain = plain;
        this.search = search;
    }

    /// Empty if nothing repeats, or it cannot be told how often or by which steps.
    Optional<Typing> of(List<String> texts) {
        var all = texts.stream().map(Written::lines).toList();
        int least = all.stream().mapToInt(List::size).min().orElse(0);
        var places = new ArrayList<Place>();
        for (int length = 1; length <= LONGEST; length++) {
            for (int head = 0; head + length <= least; head++) {
                Place.of(all, head, length).ifPresent(places::add);
            }
        }
        return places.stream()
                .sorted(Comparator.comparingInt(Place::lines).reversed())
                .flatMap(place -> repeated(all, place).stream())
                .findFirst();
    }

    /// Where lines repeat.
    ///
    /// @param length how many lines are one turn
    /// @param counts how many turns there are, in each demonstration
    private record Place(int head, int length, List<List<String>> block, List<Integer> counts) {
        static Optional<Place> of(List<List<Written>> all, int head, int length) {
            var block = frames(all.getFirst().subList(head, head + length));
            boolean numbers = block.stream().anyMatch(frame -> frame.contains("#"));
            var counts = all.stream().map(lines -> count(lines, head, block)).toList();
            boolean often =
                    counts.stream().anyMatch(k -> k >= OFTEN) && counts.stream().allMatch(k -> k > 0);
            return numbers && often ? Optional.of(new Place(head, length, block, counts)) : Optional.empty();
        }

        int lines() {
            return length * counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Optional<Typing> repeated(List<List<Written>> all, Place place) {
        int from = place.head();
        int length = place.length();
        var block = place.block();
        var counts = place.counts();
        var heads = all.stream().map(lines -> lines.subList(0, from)).toList();
        var tails = IntStream.range(0, all.size())
                .mapToObj(d -> all.get(d)
                        .subList(from + counts.get(d) * length, all.get(d).size()))
                .toList();
        if (!alike(heads) || !alike(tails)) {
            return Optional.empty();
        }
        var turns = IntStream.range(0, all.size())
                .mapToObj(d -> all.get(d).subList(from, from + counts.get(d) * length).stream()
                        .flatMap(line -> line.numbers().stream())
                        .toList())
                .toList();
        var frame = block.stream().flatMap(List::stream).toList();
        return loops(counts)
                .flatMap(loop -> body(loop, frame, turns, counts).stream())
                .findFirst()
                .flatMap(middle -> around(middle, heads, tails));
    }

    private Optional<Typing> around(Piece middle, List<List<Written>> heads, List<List<Written>> tails) {
        return plain.of(joined(heads))
                .flatMap(before -> plain.of(joined(tails)).map(after -> {
                    var whole = new ArrayList<>(before);
                    whole.add(middle);
                    whole.addAll(after);
                    return Typing.joined(whole);
                }));
    }

    private static List<Written> joined(List<List<Written>> parts) {
        return parts.stream()
                .map(lines -> new Written(
                        lines.stream().flatMap(l -> l.tokens().stream()).toList()))
                .toList();
    }

    private static List<List<String>> frames(List<Written> lines) {
        return lines.stream().map(Written::frame).toList();
    }

    private static boolean alike(List<List<Written>> parts) {
        return parts.stream().map(Blocks::frames).distinct().count() == 1;
    }

    private static int count(List<Written> lines, int from, List<List<String>> block) {
        int at = from;
        while (at + block.size() <= lines.size()
                && frames(lines.subList(at, at + block.size())).equals(block)) {
            at += block.size();
        }
        return (at - from) / block.size();
    }

    /// What may say how often: one number, or rows and columns.
    private Stream<Loop> loops(List<Integer> counts) {
        var whole = search.quantities().stream()
                .filter(q -> q.values().stream().allMatch(v -> v >= 1 && v == Math.rint(v)))
                .toList();
        var single = whole.stream()
                .filter(q -> IntStream.range(0, counts.size())
                        .allMatch(d -> q.values().get(d) == (double) counts.get(d)))
                .map(Loop::single);
        var grids = whole.stream()
                .flatMap(rows -> whole.stream()
                        .filter(columns -> !columns.equals(rows)
                                && IntStream.range(0, counts.size())
                                        .allMatch(d -> rows.values().get(d)
                                                        * columns.values().get(d)
                                                == counts.get(d)))
                        .map(columns -> Loop.grid(rows, columns)));
        return Stream.concat(single, grids);
    }

    private Optional<Piece> body(Loop loop, List<String> frame, List<List<String>> turns, List<Integer> counts) {
        var body = new ArrayList<Piece>();
        int numbers = (int) frame.stream().filter("#"::equals).count();
        int number = 0;
        for (var token : frame) {
            if (!token.equals("#")) {
                body.add(new Piece.Words(token));
                continue;
            }
            int at = number++;
            var written = IntStream.range(0, turns.size())
                    .mapToObj(d -> IntStream.range(0, counts.get(d))
                            .mapToObj(turn -> turns.get(d).get(turn * numbers + at))
                            .toList())
                    .toList();
            var formula = loop.formula(written, search);
            if (formula.isEmpty()) {
                return Optional.empty();
            }
            body.add(new Piece.Value(formula.get()));
        }
        return Optional.of(loop.around(Typing.joined(body).pieces()));
    }

    /// One loop, or one in another.
    ///
    /// @param rows how often the outer one goes, in each demonstration
    /// @param columns how often the inner one
    private record Loop(Optional<Formula> outer, List<Integer> rows, Formula inner, List<Integer> columns) {
        static Loop single(Quantity count) {
            return new Loop(
                    Optional.empty(), count.values().stream().map(_ -> 1).toList(), count.formula(), whole(count));
        }

        static Loop grid(Quantity rows, Quantity columns) {
            return new Loop(Optional.of(rows.formula()), whole(rows), columns.formula(), whole(columns));
        }

        private static List<Integer> whole(Quantity count) {
            return count.values().stream().map(Double::intValue).toList();
        }

        /// Where it begins, and by how much it goes on; empty if that is not so or not explained.
        ///
        /// @param written by demonstration and turn
        Optional<Formula> formula(List<List<String>> written, FormulaSearch search) {
            var along = step(written, search, columns, _ -> 1);
            var up = step(written, search, rows, columns::get);
            var start = search.of(Wanted.of(written.stream().map(List::getFirst).toList()));
            if (along.isEmpty() || up.isEmpty() || start.isEmpty() || !even(written)) {
                return Optional.empty();
            }
            return Optional.of(stepped(stepped(start.get(), "i", along.get()), "j", up.get()));
        }

        private static Formula stepped(Formula start, String index, Formula step) {
            boolean none = step instanceof Formula.Constant(double value) && value == 0;
            return none ? start : start.plus(Formula.name(index).times(step));
        }

        private interface Stride {
            int in(int demonstration);
        }

        /// By how much a number goes on in one direction, told by the demonstrations in which it does.
        private static Optional<Formula> step(
                List<List<String>> written, FormulaSearch search, List<Integer> times, Stride stride) {
            var telling = IntStream.range(0, times.size())
                    .filter(d -> times.get(d) > 1)
                    .boxed()
                    .toList();
            if (telling.isEmpty()) {
                return Optional.of(Formula.number(0));
            }
            int places =
                    Wanted.of(written.stream().flatMap(List::stream).toList()).places();
            var steps = telling.stream()
                    .map(d -> Double.parseDouble(written.get(d).get(stride.in(d)))
                            - Double.parseDouble(written.get(d).getFirst()))
                    .map(step -> Math.rint(step * 1e7) / 1e7)
                    .toList();
            return search.in(telling).of(new Wanted(steps, places));
        }

        private boolean even(List<List<String>> written) {
            for (int d = 0; d < written.size(); d++) {
                var values = written.get(d).stream().map(Double::valueOf).toList();
                int across = columns.get(d);
                double along = across > 1 ? values.get(1) - values.getFirst() : 0;
                double up = rows.get(d) > 1 ? values.get(across) - values.getFirst() : 0;
                for (int turn = 0; turn < values.size(); turn++) {
                    double said = values.getFirst() + turn % across * along + Math.floorDiv(turn, across) * up;
                    if (Math.abs(said - values.get(turn)) > 1e-5) {
                        return false;
                    }
                }
            }
            return true;
        }

        Piece around(List<Piece> body) {
            var row = new Piece.Repeat(inner, "i", body);
            return outer.<Piece>map(rows -> new Piece.Repeat(rows, "j", List.of(row)))
                    .orElse(row);
        }
    }
}

package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Comparisons of what was read that may tell one case of a job from the others: the order of two dates, the days
/// between them, equal amounts, and whether one amount is the sum of two others.
///
/// @param named numbers of days that the demonstrators speak of
record Relations(List<Facts> ones, List<Facts> others, Set<Integer> named) {
    private static final Pattern NAMED = Pattern.compile("\\b(\\d{1,3}) days\\b");
    private static final int MOST = 10;
    private static final int GAP = 3;
    private static final int STEM = 6;
    private static final int[] USUAL = {30, 14, 28, 7, 60, 90, 21, 10};

    List<Condition> all() {
        var all = new ArrayList<Condition>();
        var dates = common(Facts::dates);
        for (var one : dates) {
            for (var other : dates) {
                if (!one.equals(other)) {
                    all.add(new Condition.Later(one, other, true));
                    all.add(new Condition.Later(one, other, false));
                    threshold(one, other).ifPresent(all::add);
                }
            }
        }
        var amounts = common(Facts::amounts);
        for (var whole : amounts) {
            for (int i = 0; i < amounts.size(); i++) {
                for (int j = i; j < amounts.size(); j++) {
                    var one = amounts.get(i);
                    var of = i == j ? one : new Source.Sum(one, amounts.get(j), false);
                    if (!whole.equals(one) && !whole.equals(amounts.get(j))) {
                        all.add(new Condition.Same(whole, of, true));
                        all.add(new Condition.Same(whole, of, false));
                    }
                }
            }
        }
        return all;
    }

    /// The sources that most demonstrations have.
    private List<Source> common(Function<Facts, Set<Source>> sources) {
        var counts = new LinkedHashMap<Source, Integer>();
        Stream.concat(ones.stream(), others.stream())
                .forEach(facts -> sources.apply(facts).forEach(s -> counts.merge(s, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> 2 * e.getValue() >= ones.size() + others.size())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /// A number of days that the ones are on one side of, and all others on the other.
    private Optional<Condition> threshold(Source from, Source to) {
        var mine = ones.stream().map(f -> f.days(from, to)).toList();
        var theirs = others.stream().map(f -> f.days(from, to)).toList();
        if (Stream.concat(mine.stream(), theirs.stream()).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var low = mine.stream().mapToLong(Optional::get).summaryStatistics();
        var high = theirs.stream().mapToLong(Optional::get).summaryStatistics();
        if (low.getMin() < 0 || high.getMin() < 0) {
            return Optional.empty();
        }
        boolean more = low.getMin() > high.getMax();
        long below = more ? high.getMax() : low.getMax();
        long above = more ? low.getMin() : high.getMin();
        return above - below >= GAP
                ? Optional.of(new Condition.Days(usual(below, above), from, to, more))
                : Optional.empty();
    }

    /// A number that was named, or that rules have, if one lies between, or else the middle.
    private int usual(long below, long above) {
        return IntStream.concat(named.stream().mapToInt(n -> n), IntStream.of(USUAL))
                .filter(n -> n >= below && n < above)
                .findFirst()
                .orElse((int) ((below + above) / 2));
    }

    /// The numbers of days that demonstrators write of.
    static Set<Integer> named(List<Lesson> ones, List<Lesson> others) {
        return Stream.concat(ones.stream(), others.stream())
                .flatMap(lesson -> NAMED.matcher(lesson.letter()).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether a demonstrator writes of what a date is called: of the delivery, where it is called "Delivered".
    static boolean speaksOf(Source date, List<Lesson> ones, List<Lesson> others) {
        var called = switch (date) {
            case Source.Text(var phrase) -> phrase.before();
            case Source.Cell(var column, var _) -> column;
            case Source.Latest(var phrase) -> phrase.before();
            case Source.Brief _,
                    Source.Beside _,
                    Source.Percent _,
                    Source.Sum _,
                    Source.Times _,
                    Source.Days _,
                    Source.Each _,
                    Source.Last _,
                    Source.All _,
                    Source.Above _,
                    Source.FirstWord _,
                    Source.Chosen _,
                    Source.Part _,
                    Source.Unknown _ -> "";
        };
        var stem = called.strip().toLowerCase(Locale.ROOT);
        return stem.length() >= STEM
                && Stream.concat(ones.stream(), others.stream())
                        .anyMatch(lesson ->
                                lesson.letter().toLowerCase(Locale.ROOT).contains(stem.substring(0, STEM)));
    }
}

package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What tells one case of a job from the others. With few demonstrations much does by chance; what people would
/// look at is found by two rules. What differs between demonstrations that were done in the same way, of this job
/// or any other, does not matter: a carrier, a country. And an exception to what holds in all other work does:
/// a parcel that was delivered before it was sent.
final class Conditions {
    private static final int ROUNDS = 3;
    private static final int TOGETHER = 3;
    private static final double NEARLY_ALL = 0.85;
    private static final double ALWAYS = 0.9;
    private static final double MOSTLY = 0.6;
    private static final int ENOUGH = 5;
    private static final double EXCEPTION = 6;
    private static final double THRESHOLD = 1.5;
    private static final double SENTENCE = 0.6;
    private static final double EACH = 0.3;
    private static final int WORDS = 3;

    private final Map<Lesson, Facts> facts;
    private final Map<Lesson, Facts> here = new HashMap<>();
    private final List<List<Lesson>> alike;

    /// @param cases of all jobs: demonstrations that were done in the same way
    Conditions(List<List<Lesson>> cases) {
        this(cases, new HashMap<>());
        cases.stream().flatMap(List::stream).forEach(lesson -> facts.put(lesson, Facts.of(lesson, 0)));
    }

    private Conditions(List<List<Lesson>> cases, Map<Lesson, Facts> facts) {
        this.alike = cases.stream().filter(one -> one.size() > 1).toList();
        this.facts = facts;
    }

    /// The same demonstrations in other cases.
    Conditions in(List<List<Lesson>> cases) {
        return new Conditions(cases, facts);
    }

    private Facts of(Lesson lesson) {
        var now = here.get(lesson);
        return now == null ? facts.computeIfAbsent(lesson, l -> Facts.of(l, 0)) : now;
    }

    /// @param excludes the others that it says no to
    private record Scored(Condition condition, double score, List<Lesson> excludes) {}

    /// Most of them hold in the ones, and few in most others; empty if nothing tells them apart.
    ///
    /// @param shared how many moves they have in common: what those showed may decide as well
    List<Condition> between(List<Lesson> ones, List<Lesson> others, int shared) {
        here.clear();
        Stream.concat(ones.stream(), others.stream()).forEach(l -> here.put(l, Facts.of(l, shared)));
        var conditions = new ArrayList<Condition>();
        var left = new ArrayList<>(others);
        var candidates = candidates(ones, others);
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var scored = candidates.stream()
                    .map(c -> new Scored(c.condition(), c.score(), kept(c.excludes(), left)))
                    .filter(c -> !c.excludes().isEmpty())
                    .sorted(Comparator.comparingDouble((Scored c) ->
                                    -c.score() - EACH * c.excludes().size())
                            .thenComparing(c -> c.condition().toString()))
                    .toList();
            if (scored.isEmpty()) {
                break;
            }
            var best = scored.getFirst();
            scored.stream()
                    .filter(c -> c.excludes().equals(best.excludes()) && c.score() > best.score() - 1)
                    .limit(best.score() >= EXCEPTION ? 1 : TOGETHER)
                    .forEach(c -> conditions.add(c.condition()));
            left.removeAll(best.excludes());
        }
        return left.size() <= (1 - MOSTLY) * others.size() ? conditions : List.of();
    }

    private static List<Lesson> kept(List<Lesson> some, List<Lesson> of) {
        return some.stream().filter(of::contains).toList();
    }

    private List<Scored> candidates(List<Lesson> ones, List<Lesson> others) {
        var texts = new LinkedHashSet<String>();
        Stream.concat(ones.stream(), others.stream()).forEach(l -> texts.addAll(of(l).texts()));
        texts.removeIf(
                text -> Stream.concat(ones.stream(), others.stream()).anyMatch(lesson -> lesson.goesThrough(text)));
        var relations = new Relations(
                ones.stream().map(this::of).toList(),
                others.stream().map(this::of).toList(),
                Relations.named(ones, others));
        return Stream.concat(
                        texts.stream()
                                .flatMap(t -> Stream.of(new Condition.Read(t, true), new Condition.Read(t, false))),
                        relations.all().stream())
                .filter(c -> ones.stream().allMatch(l -> of(l).hold(c)))
                .map(c -> new Scored(
                        c,
                        0,
                        others.stream().filter(l -> of(l).hold(opposite(c))).toList()))
                .filter(c -> c.excludes().size() > (c.condition() instanceof Condition.Read ? least(others) : 0))
                .filter(c -> !misread(c.condition(), ones, c.excludes()))
                .map(c -> new Scored(c.condition(), score(c.condition(), ones, others), c.excludes()))
                .filter(c -> c.score() > Double.NEGATIVE_INFINITY)
                .toList();
    }

    /// Of many others a text must say no to more than one in four: what tells one alone is its names.
    private static int least(List<Lesson> others) {
        return others.size() / 4;
    }

    /// Whether a text seems to be missing only because the eyes erred.
    private boolean misread(Condition condition, List<Lesson> ones, List<Lesson> excluded) {
        return condition instanceof Condition.Read(var text, boolean present)
                && (present ? excluded : ones).stream().anyMatch(l -> of(l).readSomehow(text));
    }

    private static Condition opposite(Condition condition) {
        return switch (condition) {
            case Condition.Read(var text, boolean present) -> new Condition.Read(text, !present);
            case Condition.Days(int days, var from, var to, boolean more) -> new Condition.Days(days, from, to, !more);
            case Condition.Later(var one, var other, boolean so) -> new Condition.Later(one, other, !so);
            case Condition.Same(var one, var other, boolean so) -> new Condition.Same(one, other, !so);
        };
    }

    private double score(Condition condition, List<Lesson> ones, List<Lesson> others) {
        return switch (condition) {
            case Condition.Read(var text, boolean _) -> score(text, ones, others);
            case Condition.Days(int days, var from, var _, boolean _) ->
                ones.size() > 1 && others.size() > 1 && ones.size() + others.size() >= ENOUGH
                        ? THRESHOLD - varying(condition, ones, others)
                        : Relations.named(ones, others).contains(days)
                                ? Relations.speaksOf(from, ones, others) ? EXCEPTION + 1 : THRESHOLD
                                : Double.NEGATIVE_INFINITY;
            case Condition.Later _ -> exception(condition, true, ones, others);
            case Condition.Same(var _, var _, boolean so) -> exception(condition, so, ones, others);
        };
    }

    private double score(String text, List<Lesson> ones, List<Lesson> others) {
        var read = new Condition.Read(text, true);
        double share = facts.values().stream().filter(f -> f.hold(read)).count() / (double) facts.size();
        if (share >= NEARLY_ALL) {
            return Double.NEGATIVE_INFINITY;
        }
        long always = elsewhere(ones, others)
                .filter(group -> group.stream().allMatch(l -> of(l).hold(read)))
                .count();
        return Math.min(always, 3) * 0.5
                - varying(read, ones, others)
                + (text.split("\\s+").length >= WORDS ? SENTENCE : 0);
    }

    /// In how many cases of other jobs it differs though the work is the same.
    private long varying(Condition condition, List<Lesson> ones, List<Lesson> others) {
        return elsewhere(ones, others)
                .filter(group -> group.stream()
                                .map(l -> of(l).hold(condition))
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    private Stream<List<Lesson>> elsewhere(List<Lesson> ones, List<Lesson> others) {
        return alike.stream().filter(group -> !ones.contains(group.getFirst()) && !others.contains(group.getFirst()));
    }

    /// High for a comparison that comes out one way in nearly all other work. That two amounts differ is no such rule.
    ///
    /// @param equal whether the condition says that amounts are equal
    private double exception(Condition condition, boolean equal, List<Lesson> ones, List<Lesson> others) {
        long so = 0;
        long not = 0;
        for (var entry : facts.entrySet()) {
            if (!ones.contains(entry.getKey()) && !others.contains(entry.getKey())) {
                so += entry.getValue().hold(condition) ? 1 : 0;
                not += entry.getValue().hold(opposite(condition)) ? 1 : 0;
            }
        }
        long rule = condition instanceof Condition.Same ? (equal ? so : not) : Math.max(so, not);
        return so + not > 2 && rule >= ALWAYS * (so + not) ? EXCEPTION : Double.NEGATIVE_INFINITY;
    }
}

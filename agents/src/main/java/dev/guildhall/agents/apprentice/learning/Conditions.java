package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What tells one case of a job from the others: a text that was read in the one and not in the others. Of several
/// the one is taken that most demonstrations of anything have, for it belongs to the program and not to the people.
final class Conditions {
    private static final int MOST = 3;

    private final Map<Lesson, Set<String>> texts = new HashMap<>();
    private final Map<String, Integer> often = new HashMap<>();

    Conditions(Collection<Lesson> all) {
        for (var lesson : all) {
            var of = texts(lesson);
            texts.put(lesson, of);
            of.forEach(text -> often.merge(text, 1, Integer::sum));
        }
    }

    /// Texts without digits, and the beginnings of those with some.
    private static Set<String> texts(Lesson lesson) {
        var texts = new LinkedHashSet<String>();
        for (var line : lesson.reading().lines()) {
            var words = line.replaceAll("\\d.*$", "").strip();
            if (words.length() >= 4 && words.length() <= 60 && words.matches(".*\\p{L}{3}.*")) {
                texts.add(words);
            }
        }
        return texts;
    }

    /// All must hold in the ones, and no other may meet them all; empty if nothing tells them apart.
    List<Condition> between(List<Lesson> ones, List<Lesson> others) {
        var conditions = new ArrayList<Condition>();
        var left = new ArrayList<>(others);
        while (!left.isEmpty() && conditions.size() < MOST) {
            var best = candidates(ones, left).stream()
                    .max(Comparator.comparingLong((Condition c) -> left.stream()
                                    .filter(lesson -> !holds(c, lesson))
                                    .count())
                            .thenComparingInt(c -> often.getOrDefault(c.text(), 0))
                            .thenComparing(Condition::present)
                            .thenComparing(Condition::text));
            if (best.isEmpty()) {
                return List.of();
            }
            conditions.add(best.get());
            left.removeIf(lesson -> !holds(best.get(), lesson));
        }
        return left.isEmpty() ? conditions : List.of();
    }

    private List<Condition> candidates(List<Lesson> ones, List<Lesson> others) {
        var all = new HashSet<String>();
        ones.forEach(lesson -> all.addAll(texts.getOrDefault(lesson, Set.of())));
        others.forEach(lesson -> all.addAll(texts.getOrDefault(lesson, Set.of())));
        return all.stream()
                .flatMap(text -> Stream.of(new Condition(text, true), new Condition(text, false)))
                .filter(c -> ones.stream().allMatch(lesson -> holds(c, lesson)))
                .filter(c -> others.stream().anyMatch(lesson -> !holds(c, lesson)))
                .toList();
    }

    private boolean holds(Condition condition, Lesson lesson) {
        var wanted = Phrase.folded(condition.text());
        return texts.getOrDefault(lesson, Set.of()).stream()
                        .anyMatch(text -> Phrase.folded(text).contains(wanted))
                == condition.present();
    }
}

package dev.guildhall.agents.embedded;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well the label of a field fits what somebody calls it.
final class Labels {
    private static final Set<Set<String>> ALIKE = Stream.of(
                    "postcode zip postal",
                    "city town",
                    "phone telephone mobile",
                    "email mail",
                    "name recipient",
                    "price amount",
                    "title subject",
                    "note comment remark")
            .map(Verbs::stems)
            .collect(Collectors.toUnmodifiableSet());

    private Labels() {}

    /// 1 if both say the same, less the more one says that the other does not, 0 for nothing in
    /// common.
    static double fit(String asked, String label) {
        var a = Words.of(asked);
        var b = Words.of(label);
        double there = shared(a, b);
        double back = shared(b, a);
        return Math.max(there, back) * 0.8 + Math.min(there, back) * 0.2;
    }

    private static double shared(Set<String> words, Set<String> others) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(word -> has(others, word)).count() / words.size();
    }

    private static boolean has(Set<String> words, String word) {
        return Words.has(words, word) || ALIKE.stream().anyMatch(set -> set.contains(word) && Words.hasAny(words, set));
    }
}

package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What this worker read and will need on another screen.
final class Notes {
    private static final int SENTENCE = 2;
    private static final double ALIKE = 0.8;
    private static final Pattern MONEY = Pattern.compile("[€$£¥]\\s?\\d[\\d.,]*\\d|\\d[\\d.,]*\\d\\s?[€$£¥]");

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");

    private final Map<String, Set<String>> seen = new HashMap<>(); // lines, and their words
    private final Set<String> prose = new LinkedHashSet<>();
    private final List<String> results = new ArrayList<>();

    /// Keeps what people wrote: lines with as many small words as sentences have.
    void read(Sight sight) {
        sight.screen().elements().stream()
                .filter(element -> element.kind() != Kind.TEXT_FIELD)
                .flatMap(element -> END.splitAsStream(element.text()))
                .filter(line -> Words.small(line) >= SENTENCE)
                .forEach(prose::add);
    }

    /// Remembers what stood on a screen, once it has been worked.
    void see(Sight sight) {
        sight.lines().forEach(line -> seen.computeIfAbsent(line, Words::of));
    }

    /// What this worker has not read before, on no screen; a line that was read a little
    /// differently is not new.
    Set<String> news(Sight sight) {
        return sight.lines().stream()
                .filter(line -> !seen.containsKey(line) && !isAlike(Words.of(line)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isAlike(Set<String> words) {
        return seen.values().stream().anyMatch(old -> Words.overlap(words, old) >= ALIKE);
    }

    /// Whether something written by people has all of the words.
    boolean mention(Set<String> words) {
        return prose.stream().anyMatch(line -> Words.overlap(words, Words.of(line)) == 1);
    }

    /// How many of a thing the people write of, if they say so right before its name.
    Optional<Integer> count(String name) {
        return prose.stream()
                .map(line -> Numbers.before(line, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Keeps the sentences in which a program says what came of it.
    void result(Set<String> lines, Set<String> verbs) {
        lines.stream()
                .filter(line -> Words.small(line) >= SENTENCE && Words.hasAny(Words.of(line), verbs))
                .forEach(results::add);
    }

    /// The sum that a program told last; empty if it told several at once.
    Optional<String> money() {
        return results.reversed().stream()
                .map(line -> MONEY.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList())
                .filter(sums -> sums.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }
}

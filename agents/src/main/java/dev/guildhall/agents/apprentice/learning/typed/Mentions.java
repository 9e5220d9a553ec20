package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numbers that are told by the words around them, in each brief or on each first screen of a case alike.
final class Mentions {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,&&[^Ø]])\\d+(?:\\.\\d+)?(?![\\p{L}\\d]|[.,]\\d)");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\s+|.");
    private static final Pattern PLAIN_WORDS = Pattern.compile("[a-z]{3,}");
    private static final Pattern LEFT_OUT =
            Pattern.compile("the|and|for|with|from|one|that|has|have|was|are|its|must|through|mm|least|than|all");
    private static final int BEFORE = 13;
    private static final int AFTER = 8;

    private final List<Notebook> known;

    Mentions(List<Notebook> known) {
        this.known = known;
    }

    List<Mention> briefed() {
        return told(known.stream().map(Notebook::brief).toList(), Source.Brief::new, Quantity.Kind.BRIEFED);
    }

    /// On the first screen: right of a label, or among words.
    List<Mention> seen() {
        var first = known.stream().map(n -> n.until(1)).toList();
        var all = new ArrayList<>(beside(first));
        all.addAll(told(first.stream().map(Notebook::lines).toList(), Source.Text::new, Quantity.Kind.SEEN));
        return all;
    }

    private interface Sourced {
        Source of(Phrase phrase);
    }

    private static List<Mention> told(List<List<String>> lines, Sourced source, Quantity.Kind kind) {
        var all = new ArrayList<Mention>();
        for (var line : lines.getFirst()) {
            for (var number : NUMBER.matcher(line).results().toList()) {
                phrase(line, number, lines)
                        .ifPresent(phrase -> all.add(new Mention(
                                source.of(phrase),
                                name(line, number),
                                lines.stream()
                                        .map(l -> only(l, phrase).orElseThrow())
                                        .toList(),
                                kind == Quantity.Kind.BRIEFED && line.startsWith("°", number.end())
                                        ? Quantity.Kind.ANGLE
                                        : kind)));
            }
        }
        return all;
    }

    /// The fewest words around a number by which it is the only one in every demonstration.
    private static Optional<Phrase> phrase(String line, MatchResult number, List<List<String>> lines) {
        var before = tokens(line.substring(0, number.start()));
        var after = tokens(line.substring(number.end()));
        for (int words = 1; words <= BEFORE + AFTER; words++) {
            for (int left = Math.min(words, BEFORE); left >= 0; left--) {
                int right = words - left;
                if (right > AFTER || left > before.size() || right > after.size()) {
                    continue;
                }
                var leading = String.join("", before.subList(before.size() - left, before.size()));
                var trailing = String.join("", after.subList(0, right));
                var phrase = new Phrase(leading, Shape.SIZE, trailing);
                boolean telling = PLAIN_WORDS.matcher(leading + " " + trailing).find()
                        && !(leading + trailing).matches(".*\\d.*")
                        && !leading.startsWith(" ")
                        && !trailing.endsWith(" ");
                if (telling && lines.stream().allMatch(l -> only(l, phrase).isPresent())) {
                    if (only(lines.getFirst(), phrase)
                            .filter(number.group()::equals)
                            .isPresent()) {
                        return Optional.of(phrase);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /// What a phrase says, if it says one thing.
    private static Optional<String> only(List<String> lines, Phrase phrase) {
        var pattern = phrase.pattern();
        var found = new HashSet<String>();
        int times = 0;
        for (var line : lines) {
            for (var match : pattern.matcher(line).results().toList()) {
                found.add(match.group(1));
                times++;
            }
        }
        return times == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static List<Mention> beside(List<Notebook> first) {
        var all = new ArrayList<Mention>();
        var labels = new HashSet<String>();
        if (first.getFirst().size() == 0) {
            return all;
        }
        var elements = first.getFirst().seen().getFirst().screen().elements();
        for (var label : elements) {
            boolean number = Values.rightOf(elements, label)
                    .map(Element::text)
                    .filter(Shape.SIZE::fits)
                    .isPresent();
            if (number && PLAIN_WORDS.matcher(label.text()).find() && labels.add(label.text())) {
                var source = new Source.Beside(label.text());
                var values = first.stream()
                        .map(n -> new Values(n, Map.of()).of(source).filter(Shape.SIZE::fits))
                        .toList();
                if (values.stream().allMatch(Optional::isPresent)) {
                    all.add(new Mention(
                            source,
                            plain(label.text()),
                            values.stream().map(Optional::orElseThrow).toList(),
                            Quantity.Kind.SEEN));
                }
            }
        }
        return all;
    }

    /// The noun that it counts, or the last telling word before it.
    private static String name(String line, MatchResult number) {
        var after = line.substring(number.end());
        if (after.matches("(?s) [a-z]{4,}.*") && !number.group().contains(".")) {
            return after.strip().split("[^a-z]", 2)[0];
        }
        var before = List.of(
                line.substring(0, number.start()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return before.reversed().stream()
                .filter(word -> word.length() > 2 && !LEFT_OUT.matcher(word).matches())
                .findFirst()
                .map(Mentions::plain)
                .filter(word -> !word.isEmpty())
                .orElse("size");
    }

    private static String plain(String words) {
        var plain = Phrase.plain(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_\\d]+|_+$", "");
        return plain.length() > 24 ? plain.substring(0, 24) : plain;
    }
}

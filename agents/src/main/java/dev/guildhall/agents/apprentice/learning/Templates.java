package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// From the texts that several demonstrators wrote in the same place to one text with slots.
final class Templates {
    private static final int SHORT = 60;
    private static final int LEAST = 2;
    private static final int RUN = 7;
    private static final double MOSTLY = 0.8;

    private final Explaining explaining;
    private final Sights sights;
    private final Parts parts;

    Templates(Explaining explaining, Sights sights, Parts parts) {
        this.parts = parts;
        this.explaining = explaining;
        this.sights = sights;
    }

    /// @param texts one for each demonstration
    /// @param known what each had seen by then
    String of(List<String> texts, List<Notebook> known) {
        boolean all = texts.stream().distinct().count() == 1;
        if (all && (texts.size() > 1 || Shape.COUNT.fits(texts.getFirst()))) {
            return texts.getFirst();
        }
        if (texts.getFirst().length() <= SHORT && !texts.getFirst().matches("(?s).*\\w[.!?]\\s.*")) {
            var whole = explaining.slot(texts, known, false);
            if (whole.isPresent()) {
                return "{" + whole.get().name() + "}";
            }
        }
        var marked = marked(texts);
        return texts.size() == 1 ? single(marked.getFirst(), known) : varied(aligned(marked, known), known);
    }

    /// The texts with the values of known slots replaced by the slots.
    private List<String> marked(List<String> texts) {
        var marked = new ArrayList<>(texts);
        var names = explaining.slots().stream()
                .map(slot -> slot.name())
                .sorted(Comparator.comparingInt((String name) -> explaining.values(name).stream()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0))
                        .reversed())
                .toList();
        for (var name : names) {
            var values = explaining.values(name);
            long holding = IntStream.range(0, marked.size())
                    .filter(i -> values.get(i).length() >= LEAST && holds(marked.get(i), values.get(i)))
                    .count();
            if (holding >= MOSTLY * marked.size()) {
                for (int i = 0; i < marked.size(); i++) {
                    marked.set(i, replaced(marked.get(i), values.get(i), "{" + name + "}"));
                }
            }
        }
        return marked;
    }

    private static boolean holds(String text, String value) {
        return !replaced(text, value, "").equals(text);
    }

    private static String replaced(String text, String value, String by) {
        return value.isEmpty()
                ? text
                : text.replaceAll(
                        "(?<![\\p{L}\\p{N}{])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}}]|[.,]\\d)",
                        Matcher.quoteReplacement(by));
    }

    /// With a slot for a name that all demonstrations happen to share, if it stands in a column of a table that has
    /// other names in other work.
    private String varied(String text, List<Notebook> known) {
        var tokens = new ArrayList<>(Tokens.of(text));
        for (int i = 0; i < tokens.size(); i++) {
            if (name(tokens, i)) {
                var slot = explaining.cell(tokens.get(i), known, sights);
                if (slot.isPresent()) {
                    tokens.set(i, "{" + slot.get().name() + "}");
                }
            }
        }
        return String.join("", tokens);
    }

    private String aligned(List<String> texts, List<Notebook> known) {
        var tokens = texts.stream().map(Tokens::of).toList();
        var common = tokens.getFirst();
        for (var other : tokens.subList(1, tokens.size())) {
            common = Tokens.common(common, other);
        }
        var sequence = common;
        var gaps = tokens.stream().map(text -> Tokens.gaps(text, sequence)).toList();
        var template = new StringBuilder();
        int at = 0;
        while (at <= common.size()) {
            int gap = at;
            if (gaps.stream().allMatch(g -> g.get(gap).isEmpty())) {
                if (at < common.size()) {
                    template.append(common.get(at));
                }
                at++;
                continue;
            }
            int end = explained(gaps, common, at, known, template);
            if (end < common.size()) {
                template.append(common.get(end));
            }
            at = end + 1;
        }
        return template.toString();
    }

    /// Explains the gap at a place, with as many of the next as make one value, and says which was the last.
    private int explained(
            List<List<String>> gaps, List<String> common, int from, List<Notebook> known, StringBuilder template) {
        int last = from;
        while (last < common.size()
                && last - from < RUN
                && !common.get(last).startsWith("{")
                && !Tokens.sentenceEnds(gaps, common, last)
                && common.get(last).length() <= 4) {
            last++;
        }
        for (int to = last; to >= from; to--) {
            int end = to;
            var joined = gaps.stream().map(g -> joined(g, common, from, end)).toList();
            var values = joined.stream().map(String::strip).toList();
            var slot = explaining.slot(values, known, false);
            if (slot.isPresent()) {
                boolean before = joined.getFirst().startsWith(" ");
                boolean after = joined.getFirst().endsWith(" ");
                template.append(before ? " " : "")
                        .append("{" + slot.get().name() + "}")
                        .append(after ? " " : "");
                return to;
            }
        }
        var raw = gaps.stream().map(g -> g.get(from)).toList();
        var slot = parts.of(raw, explaining)
                .orElseGet(
                        () -> explaining.unknown(raw.stream().map(String::strip).toList()));
        template.append("{" + slot.name() + "}");
        return from;
    }

    private static String joined(List<String> gaps, List<String> common, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> gaps.get(i) + (i < to ? common.get(i) : ""))
                .collect(Collectors.joining());
    }

    /// With one demonstration nothing tells what would differ: what has digits or a capital and stands in the brief
    /// or on a screen is taken for a value.
    private String single(String text, List<Notebook> known) {
        var tokens = new ArrayList<>(Tokens.of(text));
        for (int from = 0; from < tokens.size(); from++) {
            if (!value(tokens, from)) {
                continue;
            }
            for (int to = Math.min(tokens.size(), from + RUN); to > from; to--) {
                var words = String.join("", tokens.subList(from, to));
                if (!words.equals(words.strip())
                        || Shape.COUNT.fits(words)
                        || (!value(tokens, to - 1) && to - 1 > from + 4)) {
                    continue;
                }
                var slot = explaining.slot(List.of(words), known, false);
                if (slot.isPresent()) {
                    tokens.subList(from, to).clear();
                    tokens.add(from, "{" + slot.get().name() + "}");
                    break;
                }
            }
        }
        return String.join("", tokens);
    }

    private static boolean value(List<String> tokens, int at) {
        var token = tokens.get(at);
        boolean digits = token.matches(".*\\d.*") && !token.startsWith("{");
        boolean money = token.matches("[€£$]");
        return digits || money || name(tokens, at);
    }

    private static boolean name(List<String> tokens, int at) {
        return Phrase.plain(tokens.get(at)).matches("[A-Z][a-z]+")
                && at > 1
                && !tokens.get(at - 2).matches("[.!?,]")
                && !tokens.get(at - 1).matches("[.!?]");
    }
}

package dev.guildhall.agents.embedded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A brief as this worker understands it.
///
/// @param wishes what is asked for, in the brief's order
/// @param references numbers that name things, such as that of a ticket
/// @param called the number that each kind of thing goes by, such as a ticket or an order
/// @param names of people
/// @param story the first sentence that asks for nothing: what the matter is; may be empty
/// @param doubt a sentence that leaves a decision to the worker; empty if all is said plainly
record Errand(
        List<Wish> wishes,
        Set<String> references,
        Map<String, String> called,
        Set<String> names,
        String story,
        String doubt) {
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]+)\"|“([^”]+)”|(?<=[\\s(:])'([^']+)'(?=[\\s.,;)]|$)");
    private static final Pattern VALUE = Pattern.compile("^(.*?)\\s+(?:to|as|with|into)\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern NOTHING =
            Pattern.compile("^(?i:do not|don['’]t|never|\\p{L}+ (?:nothing|nobody|no one|none|no))\\b");
    private static final Pattern POLITE =
            Pattern.compile("^(?i:(?:please|also|then|now|and|first|finally|next|afterwards)\\s+)+");
    private static final Pattern DOUBT = Pattern.compile("(?i)^(?:should|whether|depending)\\b|\\bdecide\\b"
            + "|(?<!\\b(?:know|see|even|as|ask|ask \\p{L}{1,12}) )\\b(?:if|unless)\\b");

    static Errand of(String brief) {
        var quotes = new ArrayList<String>();
        var plain = QUOTED.matcher(brief).replaceAll(match -> {
            quotes.add(match.group().substring(1, match.group().length() - 1));
            return "⟦" + (quotes.size() - 1) + "⟧";
        });
        var wishes = new ArrayList<Wish>();
        var prose = new StringBuilder();
        var story = "";
        var doubt = "";
        for (var passage : Passage.of(plain)) {
            switch (passage) {
                case Passage.Line(var label, var text) -> addLine(wishes, new Wish.Line(label, value(text, quotes)));
                case Passage.Sentence(var sentence) -> {
                    prose.append(sentence).append('\n');
                    var clauses = clauses(sentence);
                    if (clauses.isEmpty() && story.isEmpty()) {
                        story = unquoted(sentence, quotes);
                    }
                    if (doubt.isEmpty() && DOUBT.matcher(sentence).find()) {
                        doubt = unquoted(sentence, quotes);
                    }
                    clauses.forEach(clause -> wishes.add(wish(clause, quotes)));
                }
            }
        }
        var mentions = new Mentions(prose, wishes);
        return new Errand(
                List.copyOf(wishes), mentions.references(), mentions.called(), mentions.names(), story, doubt);
    }

    /// A line belongs to the form that what was asked before it opens.
    private static void addLine(List<Wish> wishes, Wish.Line line) {
        switch (wishes.isEmpty() ? null : wishes.getLast()) {
            case Wish.Fill form -> wishes.set(wishes.size() - 1, form.and(line));
            case Wish.Put put -> wishes.set(wishes.size() - 1, Wish.Fill.of(put.clause(), line));
            case Wish.Do done -> wishes.set(wishes.size() - 1, Wish.Fill.of(done.clause(), line));
            case Wish.Say _ -> wishes.add(Wish.Fill.of("", line));
            case null -> wishes.add(Wish.Fill.of("", line));
        }
    }

    /// The number of the thing that a wish is about; empty if the wish does not say which.
    Optional<String> subject(Wish wish) {
        return references.stream()
                .filter(number -> Words.overlap(Words.of(number), wish.about()) == 1)
                .findFirst()
                .or(() -> called.entrySet().stream()
                        .filter(thing -> wish.about().contains(thing.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /// Everything the brief mentions.
    Set<String> words() {
        var words = new LinkedHashSet<>(Words.of(String.join(" ", names) + " " + story));
        wishes.forEach(wish -> words.addAll(wish.about()));
        return words;
    }

    /// The parts of a sentence that begin with a verb, each with what follows up to the next
    /// verb.
    private static List<String> clauses(String sentence) {
        var clauses = new ArrayList<String>();
        for (var part : sentence.split(":\\s+|;\\s+|,?\\s+(?:and|then)\\s+|,\\s+")) {
            var text = POLITE.matcher(part.strip()).replaceFirst("");
            boolean forbidden = NOTHING.matcher(text).find();
            if (!forbidden && Verbs.isOne(first(text))) {
                clauses.add(text);
            } else if (!forbidden && !clauses.isEmpty()) {
                clauses.add(clauses.removeLast() + ", " + text);
            }
        }
        return clauses.stream()
                .map(clause -> clause.replaceFirst("[.!?:]+$", ""))
                .toList();
    }

    private static Wish wish(String clause, List<String> quotes) {
        var verb = first(clause);
        var rest = clause.substring(clause.indexOf(' ') + 1);
        var told = unquoted(clause, quotes);
        if (Verbs.SAYING.contains(verb)) {
            return new Wish.Say(
                    told,
                    Words.of(rest),
                    quotes.stream()
                            .filter(quote -> clause.contains("⟦" + quotes.indexOf(quote) + "⟧"))
                            .findFirst()
                            .orElse(""));
        } else if (Verbs.PUTTING.contains(verb)) {
            var split = VALUE.matcher(rest);
            return split.matches()
                    ? new Wish.Put(told, Words.of(split.group(1)), value(split.group(2), quotes))
                    : new Wish.Put(
                            told,
                            Words.of(rest.contains(" ") ? rest.substring(0, rest.lastIndexOf(' ')) : ""),
                            value(rest.substring(rest.lastIndexOf(' ') + 1), quotes));
        }
        return new Wish.Do(told, verb, Words.of(unquoted(rest, quotes)));
    }

    static String first(String text) {
        return Words.stem(text.strip().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static String value(String text, List<String> quotes) {
        return unquoted(text.strip().replaceFirst("[.!?]+$", ""), quotes)
                .replaceFirst("^(?i:the|a|an)\\s+", "")
                .strip();
    }

    private static String unquoted(String text, List<String> quotes) {
        var plain = text;
        for (int i = 0; i < quotes.size(); i++) {
            plain = plain.replace("⟦" + i + "⟧", quotes.get(i));
        }
        return plain;
    }
}

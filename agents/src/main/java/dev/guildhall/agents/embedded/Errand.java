package dev.guildhall.agents.embedded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A brief as this worker understands it.
///
/// @param wishes what is asked for, in the brief's order
/// @param references numbers that name things, such as that of a ticket
/// @param names of people
/// @param story the first sentence that asks for nothing: what the matter is; may be empty
record Errand(List<Wish> wishes, Set<String> references, Set<String> names, String story) {
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]+)\"|“([^”]+)”|(?<=[\\s(:])'([^']+)'(?=[\\s.,;)]|$)");
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{0,4}-?\\d{3,}\\b(?![.,]\\d)");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\b");
    private static final Pattern PAIR = Pattern.compile("[-*•]?\\s*(\\p{L}[\\p{L} ]{1,30}):\\s+(\\S.{0,80})");
    private static final Pattern VALUE = Pattern.compile("^(.*?)\\s+(?:to|as|with|into)\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern NOTHING =
            Pattern.compile("^(?i:do not|don['’]t|never|\\p{L}+ (?:nothing|nobody|no one|none|no))\\b");
    private static final Pattern POLITE = Pattern.compile("^(?i:please|also|then|now|and|first|finally)\\s+");

    static Errand of(String brief) {
        var quotes = new ArrayList<String>();
        var plain = QUOTED.matcher(brief).replaceAll(match -> {
            quotes.add(match.group().substring(1, match.group().length() - 1));
            return "⟦" + (quotes.size() - 1) + "⟧";
        });
        var wishes = new ArrayList<Wish>();
        var story = "";
        boolean lines = false;
        for (var sentence : plain.split("\\R+|(?<=[.!?])\\s+")) {
            var pair = PAIR.matcher(sentence.strip());
            if (!wishes.isEmpty() && pair.matches() && !Verbs.isOne(first(pair.group(1)))) {
                if (lines && wishes.getLast() instanceof Wish.Put before) {
                    wishes.set(wishes.size() - 1, before.unkept());
                }
                wishes.add(new Wish.Put(sentence.strip(), Words.of(pair.group(1)), value(pair.group(2), quotes)));
                lines = true;
                continue;
            }
            lines = false;
            var clauses = clauses(sentence);
            if (clauses.isEmpty() && story.isEmpty()) {
                story = unquoted(sentence.strip(), quotes);
            }
            clauses.forEach(clause -> wishes.add(wish(clause, quotes)));
        }
        var given = given(wishes);
        return new Errand(List.copyOf(wishes), all(REFERENCE, brief, given), all(NAME, plain, given), story);
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
                .map(clause -> clause.replaceFirst("[.!?]+$", ""))
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

    private static String first(String text) {
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

    /// The values and texts that are to be entered: they are not on any screen yet.
    private static String given(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> switch (wish) {
                    case Wish.Do _ -> "";
                    case Wish.Put put -> put.value();
                    case Wish.Say say -> say.text();
                })
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> all(Pattern pattern, String text, String given) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !given.contains(found))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package dev.guildhall.agents.embedded;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the things and the people that a brief is about, as against the values that it wants
/// entered.
final class Mentions {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{0,4}-?\\d{3,}\\b(?![.,]\\d)");
    private static final Pattern CALLED =
            Pattern.compile("(\\p{L}{3,})\\s+(?:(?:number|no\\.?|nr\\.?)\\s+)?#?([A-Z]{0,4}-?\\d{3,})\\b(?![.,]\\d)");
    private static final Pattern NAME = Pattern.compile(
            "\\b\\p{Lu}\\p{Ll}+(?:(?: (?:van|von|de|der|den|da|di|dos|del|la|le|du))*[ -]\\p{Lu}\\p{Ll}+)+\\b");

    private final CharSequence prose;
    private final String values; // that are not on any screen yet
    private final String lines; // of forms; names among them may be those of the people concerned

    Mentions(CharSequence prose, List<Wish> wishes) {
        this.prose = prose;
        this.values = wishes.stream().map(Mentions::value).collect(Collectors.joining("\n"));
        this.lines = wishes.stream()
                .flatMap(wish -> wish instanceof Wish.Fill form ? form.lines().stream() : Stream.of())
                .map(Wish.Line::value)
                .collect(Collectors.joining("\n"));
    }

    /// Numbers that name things.
    Set<String> references() {
        return all(REFERENCE)
                .filter(number -> !values.contains(number) && !lines.contains(number))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The first number behind each noun, by the noun's stem.
    Map<String, String> called() {
        var references = references();
        var called = new LinkedHashMap<String, String>();
        CALLED.matcher(prose)
                .results()
                .filter(match -> references.contains(match.group(2)))
                .forEach(match ->
                        called.putIfAbsent(Words.stem(match.group(1).toLowerCase(Locale.ROOT)), match.group(2)));
        return called;
    }

    /// People's names. A verb that begins a sentence is no first name.
    Set<String> names() {
        return all(NAME)
                .filter(name -> !values.contains(name))
                .map(name -> Verbs.isOne(Errand.first(name)) ? name.substring(name.indexOf(' ') + 1) : name)
                .filter(name -> name.contains(" "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String value(Wish wish) {
        return switch (wish) {
            case Wish.Do _, Wish.Fill _ -> "";
            case Wish.Put put -> put.value();
            case Wish.Say say -> say.text();
        };
    }

    private Stream<String> all(Pattern pattern) {
        return pattern.matcher(prose).results().map(MatchResult::group);
    }
}

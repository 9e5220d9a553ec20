package dev.guildhall.agents.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Counts in words and digits.
final class Numbers {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private Numbers() {}

    static Optional<Integer> of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int index = WORDS.indexOf(lower);
        if (index > 0) {
            return Optional.of(index);
        } else if (lower.equals("a") || lower.equals("an") || lower.equals("single")) {
            return Optional.of(1);
        }
        return COUNT.matcher(lower).matches() ? Optional.of(Integer.parseInt(lower)) : Optional.empty();
    }

    /// The count that stands right before a name.
    static Optional<Integer> before(String line, String name) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        if (at <= 0) {
            return Optional.empty();
        }
        var words = line.substring(0, at).strip().split("[^\\p{L}\\p{N}]+");
        return of(words[words.length - 1]);
    }

    /// The first count that a text holds in words.
    static Optional<Integer> in(String text) {
        for (var word : text.split("[^\\p{L}\\p{N}]+")) {
            if (WORDS.indexOf(word.toLowerCase(Locale.ROOT)) > 0) {
                return of(word);
            }
        }
        return Optional.empty();
    }
}

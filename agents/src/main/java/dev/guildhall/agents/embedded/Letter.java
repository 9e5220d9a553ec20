package dev.guildhall.agents.embedded;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes to people in the brief's own words.
final class Letter {
    private static final Pattern INDIRECT = Pattern.compile("\\b(?:that|saying)\\s+(.+)$", Pattern.DOTALL);

    private static final Pattern HOW_MUCH =
            Pattern.compile("\\b(?:how much|what amount|which amount|the amount|the sum)\\b.*$", Pattern.DOTALL);

    private static final Pattern QUESTION = Pattern.compile("\\b(?:who|whom|which|when|where|why|what|whether|how)\\b");

    private Letter() {}

    /// What is in quotes, word for word; else what the brief wants said; else what was done.
    /// Empty if the brief asks for something that it does not know itself.
    static Optional<String> of(Wish.Say wish, Errand errand, Notes notes) {
        if (!wish.text().isEmpty()) {
            return Optional.of(wish.text());
        }
        var said = INDIRECT.matcher(wish.clause());
        if (said.find()) {
            return Optional.of(greeting(errand) + sentence(said.group(1)) + ".");
        }
        var asked = HOW_MUCH.matcher(wish.clause());
        if (asked.find()) {
            return notes.money()
                    .map(sum -> greeting(errand) + "here is %s: %s.".formatted(sentence(asked.group()), sum));
        }
        if (QUESTION.matcher(wish.clause()).find()) {
            return Optional.empty();
        }
        var done = errand.wishes().stream()
                .filter(other -> other instanceof Wish.Do)
                .map(Wish::clause)
                .collect(Collectors.joining("; "));
        return Optional.of(greeting(errand)
                + (done.isEmpty()
                        ? "We have taken care of your request."
                        : "We have taken care of your request and done this for you: %s.".formatted(done)));
    }

    private static String greeting(Errand errand) {
        return errand.names().stream()
                .findFirst()
                .map(name -> "Hello " + name + ", ")
                .orElse("Hello, ");
    }

    private static String sentence(String words) {
        var text = words.strip().replaceFirst("[.!?]+$", "");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

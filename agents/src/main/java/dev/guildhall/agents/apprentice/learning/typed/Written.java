package dev.guildhall.agents.apprentice.learning.typed;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A typed text as names, numbers and signs: `=B2*-4.5` is `=`, `B2`, `*`, `-4.5`.
record Written(List<String> tokens) {
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}_$][\\p{L}\\p{N}_$]*|(?<![\\p{L}\\p{N}_$)\\].])-\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|.",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    Written {
        tokens = List.copyOf(tokens);
    }

    static Written of(String text) {
        return new Written(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    }

    static boolean isNumber(String token) {
        return NUMBER.matcher(token).matches();
    }

    /// Its lines, each with its end.
    static List<Written> lines(String text) {
        return List.of(text.split("(?<=\n)", -1)).stream().map(Written::of).toList();
    }

    /// The numbers in it, as they are written.
    List<String> numbers() {
        return tokens.stream().filter(Written::isNumber).toList();
    }

    /// Itself without its numbers.
    List<String> frame() {
        return tokens.stream().map(token -> isNumber(token) ? "#" : token).toList();
    }
}

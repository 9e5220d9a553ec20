package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.score.Share;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well graders guess who made the work that they judge blind.
///
/// @param right guesses, of those that were made
/// @param chance how often guesses like these are right of authors like these if no grader knows anything
public record Leak(Share right, double chance) {

    /// @param author who made it, `guess` who the grader says it was
    public record Guess(String author, String guess) {}

    /// @param guesses at least one
    public static Leak of(Collection<Guess> guesses) {
        if (guesses.isEmpty()) {
            throw new IllegalArgumentException("nobody has guessed");
        }
        double n = guesses.size();
        int right = (int) guesses.stream()
                .filter(guess -> guess.author.equals(guess.guess))
                .count();
        var authors = counts(guesses, Guess::author);
        var said = counts(guesses, Guess::guess);
        double chance = authors.entrySet().stream()
                .mapToDouble(author -> author.getValue() / n * said.getOrDefault(author.getKey(), 0L) / n)
                .sum();
        return new Leak(new Share(right, guesses.size()), chance);
    }

    private static Map<String, Long> counts(Collection<Guess> guesses, Function<Guess, String> of) {
        return guesses.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    }

    /// More right guesses than chance explains: the work gives its author away.
    public boolean leaks() {
        return right.low() > chance;
    }
}

package dev.guildhall.eval.serve.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// How often the password was guessed wrongly, by the address that the guess came from.
///
/// Behind another server all come from one address, and then share the tries.
final class Guesses {
    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 10_000;
    private static final String OTHERS = ""; // who come from more addresses than are told apart

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> wrong = new HashMap<>();

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /// Takes a guess to be wrong until it turns out to be [#right]: so many at once are no more than so many in a row.
    ///
    /// @return how long no guess from there is looked at; zero if this one may be
    synchronized Duration take(String address) {
        var now = clock.instant();
        wrong.values().forEach(tries -> tries.removeIf(at -> !at.plus(WINDOW).isAfter(now)));
        wrong.values().removeIf(Deque::isEmpty);
        var tries = wrong.computeIfAbsent(from(address), _ -> new ArrayDeque<>());
        if (tries.size() >= TRIES) {
            return Duration.between(now, tries.getFirst().plus(WINDOW));
        }
        tries.add(now);
        return Duration.ZERO;
    }

    synchronized void right(String address) {
        wrong.remove(from(address));
    }

    private String from(String address) {
        return wrong.containsKey(address) || wrong.size() < MOST_ADDRESSES ? address : OTHERS;
    }
}

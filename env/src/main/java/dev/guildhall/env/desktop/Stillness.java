package dev.guildhall.env.desktop;

import dev.guildhall.env.Surface.Look;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Knows when a screen rests. "Nothing changed for a while" alone would be wrong where a program is slow to
/// answer: after a gesture there is first a change to wait for.
final class Stillness {
    private static final Duration GLANCE = Duration.ofMillis(10);

    /// As long as a gesture's first change is waited for. Some change nothing.
    private static final Duration FIRST_CHANGE = Duration.ofMillis(300);

    /// No change for so long is rest.
    private static final Duration QUIET = Duration.ofMillis(150);

    /// As long as a key in the middle of a text is waited for, and as the pause after it.
    private static final Duration ANSWER = Duration.ofMillis(150);

    private static final Duration BREATH = Duration.ofMillis(40);

    private final Display display;
    private final Duration patience;
    private int[] before;
    private boolean expecting;

    Stillness(Display display, Duration patience) {
        this.display = display;
        this.patience = patience;
        this.before = display.pixels();
    }

    /// A gesture follows: the next look waits for what comes of it.
    void expectChange() {
        before = display.pixels();
        expecting = true;
    }

    /// The screen at rest, or as it is when the time is over.
    Look look() {
        long start = System.nanoTime();
        boolean rests = rest(start);
        long rested = System.nanoTime();
        var frame = display.frame();
        return new Look(frame, rests, Duration.ofNanos(rested - start), Duration.ofNanos(System.nanoTime() - rested));
    }

    /// Waits until nothing has changed for so long.
    void settle(Duration quiet) {
        quiet(System.nanoTime() + patience.toNanos(), quiet);
    }

    private boolean rest(long start) {
        if (expecting) {
            change(before, FIRST_CHANGE);
            expecting = false;
        }
        return quiet(start + patience.toNanos(), QUIET);
    }

    /// Waits until something changes and rests again, for so long at most.
    void watch(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        expecting = false;
        if (change(display.pixels(), atMost)) {
            quiet(end, QUIET);
        }
    }

    /// A moment in which a program takes in a key.
    void answer() {
        if (change(before, ANSWER)) {
            quiet(System.nanoTime() + FIRST_CHANGE.toNanos(), BREATH);
        }
        before = display.pixels();
    }

    /// From the beginning of a gesture to the first pixel that differs; empty if none does in time.
    Optional<Duration> timeToChange(Runnable gesture, Duration atMost) {
        var from = display.pixels();
        long start = System.nanoTime();
        gesture.run();
        while (Arrays.equals(from, display.pixels())) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                return Optional.empty();
            }
            Thread.onSpinWait();
        }
        return Optional.of(Duration.ofNanos(System.nanoTime() - start));
    }

    void glance() {
        LockSupport.parkNanos(GLANCE.toNanos());
    }

    private boolean change(int[] from, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (Arrays.equals(from, display.pixels())) {
            if (System.nanoTime() >= end) {
                return false;
            }
            glance();
        }
        return true;
    }

    private boolean quiet(long end, Duration quiet) {
        var pixels = display.pixels();
        long changed = System.nanoTime();
        while (System.nanoTime() - changed < quiet.toNanos()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            glance();
            var now = display.pixels();
            if (!Arrays.equals(pixels, now)) {
                changed = System.nanoTime();
                pixels = now;
            }
        }
        return true;
    }
}

package dev.guildhall.eval.bench;

import dev.guildhall.env.Action;
import dev.guildhall.env.Surface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How fast programs are to work in: their start, their reset, and a key from the hand to the eyes.
public record ActBench(LongSupplier nanos) {
    private static final Duration NO_ANSWER = Duration.ofSeconds(2);
    private static final int KEYS = 10;
    private static final Action.Type KEY = new Action.Type("1");

    /// A program to measure.
    ///
    /// @param version that is installed; empty if it is not known
    /// @param missing what this machine does not have of it and how to get it; empty if all is there
    /// @param start opens it with nothing running before; a key that is pressed then shows
    /// @param again opens it as the next episode would, with whatever is kept between two
    public record Subject(
            String program,
            String version,
            Optional<String> missing,
            Supplier<Surface> start,
            Supplier<Surface> again) {}

    /// What was measured of a program, or why nothing was.
    ///
    /// @param missing empty if it was measured
    public record Row(String program, String version, String missing, List<Timing> timings) {
        public Row {
            timings = List.copyOf(timings);
        }
    }

    /// Starts it so often, resets it as often, and after each reset presses a few keys.
    public Row run(Subject subject, int times) {
        return subject.missing()
                .map(why -> new Row(subject.program(), subject.version(), why, List.of()))
                .orElseGet(() -> measured(subject, times));
    }

    private Row measured(Subject subject, int times) {
        var starts = new ArrayList<Duration>();
        var resets = new ArrayList<Duration>();
        var pixels = new ArrayList<Duration>();
        var rests = new ArrayList<Duration>();
        var captures = new ArrayList<Duration>();
        for (int i = 0; i < times; i++) {
            long begin = nanos.getAsLong();
            var first = subject.start().get();
            starts.add(since(begin));
            long end;
            try (first) {
                first.look();
                end = nanos.getAsLong();
            }
            try (var surface = subject.again().get()) {
                surface.look();
                resets.add(since(end));
                for (int key = 0; key < KEYS; key++) {
                    surface.timeToChange(KEY, NO_ANSWER).ifPresent(pixels::add);
                    var look = surface.look();
                    rests.add(look.waited());
                    captures.add(look.captured());
                }
            }
        }
        var timings = new ArrayList<Timing>();
        timings.add(Timing.of("start", starts));
        timings.add(Timing.of("reset", resets));
        if (!pixels.isEmpty()) {
            timings.add(Timing.of("key to pixel", pixels));
        }
        timings.add(Timing.of("rest", rests));
        timings.add(Timing.of("capture", captures));
        return new Row(subject.program(), subject.version(), "", timings);
    }

    private Duration since(long begin) {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }
}

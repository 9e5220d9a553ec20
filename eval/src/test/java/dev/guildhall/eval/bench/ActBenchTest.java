package dev.guildhall.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.eval.bench.ActBench.Subject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ActBenchTest {
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private long nanos;

    /// Takes a second to open, and shows a key after 4 ms, or never.
    private Surface open(boolean shows) {
        opened.incrementAndGet();
        nanos += 1_000_000_000L;
        return new Surface() {
            @Override
            public Size size() {
                return new Size(1, 1);
            }

            @Override
            public Look look() {
                var frame = Frame.ofPixels(size(), new int[1], (_, _) -> new byte[0]);
                return new Look(frame, true, Duration.ofMillis(20), Duration.ofMillis(3));
            }

            @Override
            public Outcome perform(Action.Gesture gesture) {
                return new Outcome.Done();
            }

            @Override
            public Optional<Duration> timeToChange(Action.Gesture gesture, Duration atMost) {
                return shows ? Optional.of(Duration.ofMillis(4)) : Optional.empty();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private Subject subject(Optional<String> missing, boolean shows) {
        return new Subject("sheet", "1.2", missing, () -> open(shows), () -> open(shows));
    }

    @Test
    void startsResetsAndKeysAreTimedAndEverySurfaceIsClosed() {
        var row = new ActBench(() -> nanos).run(subject(Optional.empty(), true), 3);
        assertThat(row.timings())
                .containsExactly(
                        new Timing("start", 3, 1000, 1000),
                        new Timing("reset", 3, 1000, 1000),
                        new Timing("key to pixel", 30, 4, 4),
                        new Timing("rest", 30, 20, 20),
                        new Timing("capture", 30, 3, 3));
        assertThat(opened).hasValue(6);
        assertThat(closed).hasValue(6);
    }

    @Test
    void aKeyThatShowsNothingIsNotATime() {
        assertThat(new ActBench(() -> nanos)
                        .run(subject(Optional.empty(), false), 1)
                        .timings())
                .extracting(Timing::what)
                .containsExactly("start", "reset", "rest", "capture");
    }

    @Test
    void whatIsNotInstalledIsSaidAndNotOpened() {
        var row = new ActBench(() -> nanos).run(subject(Optional.of("not found (./guildhall setup cad)"), true), 3);
        assertThat(row.missing()).isEqualTo("not found (./guildhall setup cad)");
        assertThat(row.timings()).isEmpty();
        assertThat(opened).hasValue(0);
    }
}

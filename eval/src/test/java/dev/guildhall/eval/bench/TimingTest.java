package dev.guildhall.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void oneSampleIsItsOwnMedian() {
        assertThat(Timing.of("look", List.of(Duration.ofNanos(1_500_000)))).isEqualTo(new Timing("look", 1, 1.5, 1.5));
    }

    @Test
    void theMedianAndTheTailDoNotDependOnTheOrder() {
        var samples = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> Duration.ofMillis((i * 37) % 101))
                .toList();
        var timing = Timing.of("look", samples);
        assertThat(timing.n()).isEqualTo(101);
        assertThat(timing.medianMs()).isEqualTo(50);
        assertThat(timing.p95Ms()).isCloseTo(95, within(1.0));
    }

    @Test
    void oneSlowSampleMovesTheTailAndNotTheMedian() {
        var timing = Timing.of("look", List.of(Duration.ofMillis(9), Duration.ofMillis(10), Duration.ofSeconds(1)));
        assertThat(timing.medianMs()).isEqualTo(10);
        assertThat(timing.p95Ms()).isGreaterThan(500);
    }

    @Test
    void nothingCannotBeMeasuredBy() {
        assertThatThrownBy(() -> Timing.of("look", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing to measure 'look' by");
    }
}

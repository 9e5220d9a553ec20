package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(SampleOffice.NOON);
    private final Guesses guesses = new Guesses(now::get);

    private void wrong(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guesses.take(address)).isZero();
        }
    }

    @Test
    void manyAtOnceAreNoMoreThanManyInARow() {
        var waits = new ConcurrentLinkedQueue<Duration>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> waits.add(guesses.take("a")));
            }
        }
        assertThat(waits).hasSize(200).filteredOn(Duration::isZero).hasSize(Guesses.TRIES);
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        wrong("a", Guesses.TRIES);
        assertThat(guesses.take("a")).isEqualTo(Guesses.WINDOW);
        assertThat(guesses.take("b")).isZero();
    }

    @Test
    void theRightPasswordForgivesTheWrongOnes() {
        wrong("a", Guesses.TRIES - 1);
        assertThat(guesses.take("a")).isZero();
        guesses.right("a");
        wrong("a", Guesses.TRIES);
        assertThat(guesses.take("a")).isPositive();
    }

    @Test
    void eachTryIsForgottenAtItsOwnTime() {
        wrong("a", 1);
        now.set(SampleOffice.NOON.plusSeconds(60));
        wrong("a", Guesses.TRIES - 1);
        assertThat(guesses.take("a")).isEqualTo(Guesses.WINDOW.minusSeconds(60));
        now.set(SampleOffice.NOON.plus(Guesses.WINDOW));
        assertThat(guesses.take("a")).as("the first is forgotten").isZero();
        assertThat(guesses.take("a")).as("the others are not").isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whoComesFromEverNewAddressesSharesTheTries() {
        for (int i = 0; i < 10_000; i++) {
            wrong("address " + i, 1);
        }
        wrong("another", Guesses.TRIES);
        assertThat(guesses.take("a third")).isPositive();
    }
}

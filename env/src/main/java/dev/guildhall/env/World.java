package dev.guildhall.env;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/// The one source of time and chance of an episode: the same seed and the same actions give the same world.
///
/// Its clock stands still between steps. It starts on a working morning that the seed draws, and moves only
/// when the episode ticks it, so no result depends on how fast the machine is.
public final class World implements InstantSource {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 3, 2);

    private final long seed;
    private final Map<String, RandomGenerator> streams = new HashMap<>();
    private Instant now;

    public World(long seed) {
        this.seed = seed;
        var start = chance("clock");
        this.now = FIRST_MONDAY
                .plusWeeks(start.nextInt(26))
                .plusDays(start.nextInt(5))
                .atTime(9, start.nextInt(60))
                .toInstant(ZoneOffset.UTC);
    }

    public long seed() {
        return seed;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /// Lets time pass.
    public synchronized void tick(Duration passed) {
        if (passed.isNegative()) {
            throw new IllegalArgumentException("time cannot run backwards by " + passed);
        }
        now = now.plus(passed);
    }

    /// A stream of chance of its own for each purpose, so that a draw more in one place moves nothing in
    /// another. Asking again continues the stream.
    public synchronized RandomGenerator chance(String purpose) {
        return streams.computeIfAbsent(purpose, p -> {
            var crc = new CRC32();
            crc.update(p.getBytes(StandardCharsets.UTF_8));
            return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ crc.getValue());
        });
    }
}

package dev.guildhall.env.page;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Ends what takes too long. A page that computes for ever would else hang whoever waits for it, since the
/// browser answers nothing more.
public final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;
    private final Duration limit;
    private final Runnable bite;
    private volatile boolean bitten;
    private @Nullable Future<?> alarm;

    public Watchdog(Duration limit, Runnable bite) {
        this.limit = limit;
        this.bite = bite;
        timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("browser watchdog").factory());
        timer.setRemoveOnCancelPolicy(true);
    }

    public <T> T during(Supplier<T> work) {
        alive();
        try {
            return work.get();
        } finally {
            calm();
        }
    }

    /// Work that is known to go on may take the limit anew.
    public void alive() {
        calm();
        alarm = timer.schedule(this::bite, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void calm() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    private void bite() {
        bitten = true;
        bite.run();
    }

    public boolean hasBitten() {
        return bitten;
    }

    public Duration limit() {
        return limit;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

package dev.guildhall.env.browser;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Ends what takes too long. A page that computes for ever would else hang whoever waits for it, since the
/// browser answers nothing more.
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;
    private final Duration limit;
    private final Runnable bite;
    private volatile boolean bitten;

    Watchdog(Duration limit, Runnable bite) {
        this.limit = limit;
        this.bite = bite;
        timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("browser watchdog").factory());
        timer.setRemoveOnCancelPolicy(true);
    }

    <T> T during(Supplier<T> work) {
        var alarm = timer.schedule(
                () -> {
                    bitten = true;
                    bite.run();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
        }
    }

    boolean hasBitten() {
        return bitten;
    }

    Duration limit() {
        return limit;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

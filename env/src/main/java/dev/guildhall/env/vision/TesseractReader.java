package dev.guildhall.env.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads strips with Tesseract: several engines, a thread each, because an engine does one thing at a time and
/// its own threads bring nothing.
final class TesseractReader implements TextReader {
    private final BlockingQueue<TesseractEngine> idle;
    private final int engines;
    private final ExecutorService threads;

    TesseractReader(int engines) {
        this.engines = engines;
        this.idle = new ArrayBlockingQueue<>(engines);
        var letters = Letters.load();
        for (int i = 0; i < engines; i++) {
            idle.add(new TesseractEngine(letters));
        }
        this.threads = Executors.newFixedThreadPool(
                engines, Thread.ofPlatform().name("reader-", 1).daemon().factory());
    }

    @Override
    public List<Reading> read(List<Strip> strips) {
        try {
            var readings = new ArrayList<Reading>(strips.size());
            for (var done : threads.invokeAll(strips.stream().map(this::reading).toList())) {
                readings.add(result(done));
            }
            return readings;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a screen", stop);
        }
    }

    private Callable<Reading> reading(Strip strip) {
        return () -> {
            var engine = idle.take();
            try {
                return engine.read(strip);
            } finally {
                idle.add(engine);
            }
        };
    }

    private static Reading result(Future<Reading> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Tesseract failed on a strip", failed.getCause());
        }
    }

    /// Waits for the strips in work, and frees the engines.
    @Override
    public void close() {
        threads.close();
        for (int i = 0; i < engines; i++) {
            var engine = idle.poll();
            if (engine != null) {
                engine.close();
            }
        }
    }
}

package dev.guildhall.eval.run;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Works off numbered jobs at several places at once, each of which takes the next that waits.
public final class Crew {
    private Crew() {}

    /// Returns when all places have stopped.
    ///
    /// @param jobs how many there are, numbered from 0
    /// @param parallel how many places, each with a thread of its own
    /// @param name what a place is called, such as `desk`
    /// @param place takes numbers from the queue until it is empty
    /// @throws RuntimeException what a place threw
    public static void work(int jobs, int parallel, String name, Consumer<Queue<Integer>> place) {
        var waiting = new ConcurrentLinkedQueue<Integer>();
        IntStream.range(0, jobs).forEach(waiting::add);
        try (var threads = Executors.newFixedThreadPool(
                parallel, Thread.ofPlatform().name(name + "-", 1).factory())) {
            var places = IntStream.range(0, Math.min(parallel, jobs))
                    .mapToObj(_ -> threads.submit(() -> place.accept(waiting)))
                    .toList();
            places.forEach(working -> await(working, name));
        }
    }

    private static void await(Future<?> working, String name) {
        try {
            working.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the %ss".formatted(name), e);
        }
    }
}

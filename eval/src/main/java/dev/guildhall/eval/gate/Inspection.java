package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Proves many draws at several gates at once.
public final class Inspection {
    private final Supplier<Gate> gates;
    private final Consumer<Proof> told;

    /// A job to prove.
    public record Draw(Task task, long seed) {}

    /// @param gates opens a new one each time it is asked, on the thread that will use it
    /// @param told hears of each proof when it is done, from one thread at a time
    public Inspection(Supplier<Gate> gates, Consumer<Proof> told) {
        this.gates = gates;
        this.told = told;
    }

    /// Every seed of every task, the tasks in their order.
    public static List<Draw> draws(List<Task> tasks, List<Long> seeds) {
        return tasks.stream()
                .flatMap(task -> seeds.stream().map(seed -> new Draw(task, seed)))
                .toList();
    }

    /// The proofs in the order of the draws.
    public List<Proof> of(List<Draw> draws, int parallel) {
        record Numbered(int number, Proof proof) {}
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < draws.size(); i++) {
            waiting.add(i);
        }
        var proofs = new ArrayList<Numbered>();
        try (var threads = Executors.newFixedThreadPool(
                parallel, Thread.ofPlatform().name("gate-", 1).factory())) {
            var desks = new ArrayList<Future<?>>();
            for (int i = 0; i < Math.min(parallel, draws.size()); i++) {
                desks.add(threads.submit(() -> {
                    try (var gate = gates.get()) {
                        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                            var draw = draws.get(next);
                            var proof = gate.check(draw.task(), draw.seed());
                            synchronized (proofs) {
                                proofs.add(new Numbered(next, proof));
                                told.accept(proof);
                            }
                        }
                    } catch (RuntimeException broken) {
                        waiting.clear(); // what the other desks find could not be told either
                        throw broken;
                    }
                }));
            }
            desks.forEach(Inspection::await);
        }
        return proofs.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::proof)
                .toList();
    }

    private static void await(Future<?> desk) {
        try {
            desk.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the gates", e);
        }
    }
}

package dev.guildhall.eval.gate;

import dev.guildhall.eval.run.Crew;
import dev.guildhall.tasks.Task;
import java.util.List;
import java.util.Queue;
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
        var proofs = new Proof[draws.size()];
        Crew.work(draws.size(), parallel, "gate", waiting -> prove(draws, waiting, proofs));
        return List.of(proofs);
    }

    private void prove(List<Draw> draws, Queue<Integer> waiting, Proof[] proofs) {
        try (var gate = gates.get()) {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                var draw = draws.get(next);
                proofs[next] = gate.check(draw.task(), draw.seed());
                tell(proofs[next]);
            }
        } catch (RuntimeException broken) {
            waiting.clear(); // what the other gates find could not be told either
            throw broken;
        }
    }

    private synchronized void tell(Proof proof) {
        told.accept(proof);
    }
}

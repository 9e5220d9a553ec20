package dev.guildhall.eval.gate;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.nio.file.Path;
import java.util.Map;

/// Proves tasks: each can be done by eyes and hands, earns nothing otherwise, and its checks cannot be fooled. It
/// works for one thread.
public final class Gate implements AutoCloseable {
    /// As many wrong ways as there are.
    public static final int ALL = Integer.MAX_VALUE;

    private final Path home;
    private final Workplace place;
    private final int mutants;
    private final Premises premises;

    /// @param home where the workplace records
    /// @param mutants how many wrong ways are played of each draw, at most
    public Gate(Path home, Workplace place, int mutants) {
        this.home = home;
        this.place = place;
        this.mutants = mutants;
        this.premises = Premises.start();
    }

    /// All that can be found out about a task on one seed.
    public Proof check(Task task, long seed) {
        long began = System.nanoTime();
        return new Proving(task, seed, drawn(task, seed), home, place).proof(mutants, began);
    }

    /// A job as it is drawn, and every program's state at that moment.
    record Drawn(WorkOrder order, Map<String, Snapshot> state) {}

    private Drawn drawn(Task task, long seed) {
        try (var office = premises.open(new World(seed))) {
            var order = task.draw(office);
            return new Drawn(order, office.snapshots());
        }
    }

    @Override
    public void close() {
        try (place;
                premises) {
            // each is closed even if another fails
        }
    }
}

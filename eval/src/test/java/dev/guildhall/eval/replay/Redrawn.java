package dev.guildhall.eval.replay;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A task as it might be in another version: with other checks, or other data.
record Redrawn(Task task, UnaryOperator<List<Check>> checks, Consumer<Office> prepared) implements Task {
    Redrawn(Task task, UnaryOperator<List<Check>> checks) {
        this(task, checks, _ -> {});
    }

    @Override
    public String id() {
        return task.id();
    }

    @Override
    public int revision() {
        return task.revision() + 1;
    }

    @Override
    public Budget budget() {
        return task.budget();
    }

    @Override
    public List<String> decisions() {
        return task.decisions();
    }

    @Override
    public WorkOrder draw(Office office) {
        prepared.accept(office);
        var order = task.draw(office);
        return new WorkOrder(order.brief(), order.station(), checks.apply(order.checks()), order.solution());
    }
}

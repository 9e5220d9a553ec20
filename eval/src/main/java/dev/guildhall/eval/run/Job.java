package dev.guildhall.eval.run;

import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.tasks.Task;
import java.util.Locale;

/// One episode to do: a task, a seed, and who works it how.
public record Job(Task task, long seed, Worker worker, See see, Budget budget) {

    /// A name for files, unique within a run.
    public String slug() {
        return "%s-%d-%s-%s"
                .formatted(task.id(), seed, worker.name(), see.name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}

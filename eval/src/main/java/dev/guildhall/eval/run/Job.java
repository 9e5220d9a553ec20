package dev.guildhall.eval.run;

import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Task;
import java.util.List;
import java.util.Locale;

/// One episode to do: a task, a seed, and who works it how.
///
/// @param headStart gestures that are made before the worker begins, neither looked at nor recorded
public record Job(Task task, long seed, Worker worker, See see, Budget budget, List<Action.Gesture> headStart) {
    public Job {
        headStart = List.copyOf(headStart);
    }

    /// From the very beginning.
    public Job(Task task, long seed, Worker worker, See see, Budget budget) {
        this(task, seed, worker, see, budget, List.of());
    }

    /// What tells it from the other jobs of a run.
    public record Key(String task, long seed, String agent, See see) {
        public static Key of(EpisodeResult episode) {
            return new Key(episode.task(), episode.seed(), episode.agent(), episode.see());
        }
    }

    public Key key() {
        return new Key(task.id(), seed, worker.name(), see);
    }

    /// A name for files, unique within a run.
    public String slug() {
        return "%s-%d-%s-%s"
                .formatted(task.id(), seed, worker.name(), see.name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}

package dev.guildhall.eval.run;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does a list of jobs on several workplaces at once. What the harness breaks is tried again on a new workplace.
public final class Runner {
    private static final int TRIES = 3;

    private final Supplier<Workplace> workplaces;
    private final Watcher watcher;
    private volatile boolean cancelled;

    /// @param workplaces opens a new one each time it is asked, on the thread that will use it
    public Runner(Supplier<Workplace> workplaces, Watcher watcher) {
        this.workplaces = workplaces;
        this.watcher = watcher;
    }

    /// Ends every episode in flight at its next step; [#run] returns with what is done.
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /// The results of all jobs that were done, in the order of the jobs.
    public List<EpisodeResult> run(List<Job> jobs, int parallel) {
        var results = new EpisodeResult[jobs.size()];
        Crew.work(jobs.size(), parallel, "desk", waiting -> work(jobs, waiting, results));
        var done = new ArrayList<EpisodeResult>();
        Collections.addAll(done, results);
        done.removeIf(result -> result == null);
        return done;
    }

    private void work(List<Job> jobs, Queue<Integer> waiting, EpisodeResult[] results) {
        var place = new KeptWorkplace(workplaces);
        try (place) {
            for (var next = waiting.poll(); next != null && !cancelled; next = waiting.poll()) {
                var job = jobs.get(next);
                watcher.started(job);
                var result = work(job, place);
                if (!cancelled || result.ending().counts()) { // done to its end, though others are called off
                    results[next] = result;
                    watcher.finished(job, result);
                }
            }
        } catch (RuntimeException broken) {
            cancel(); // what the other desks do could not be kept either
            throw broken;
        }
    }

    private EpisodeResult work(Job job, KeptWorkplace place) {
        int go = 1;
        for (int tries = 1; ; tries++) {
            var result = place.open().work(job, go, watcher, () -> cancelled);
            if (!(result.ending() instanceof Ending.HarnessBroke(var why)) || tries == TRIES || cancelled) {
                return result;
            }
            go = result.tries() + 1;
            watcher.retried(job, why);
            place.close();
        }
    }

    /// A workplace that is opened when it is first needed, and again after it was closed.
    private static final class KeptWorkplace implements AutoCloseable {
        private final Supplier<Workplace> opening;
        private @Nullable Workplace current;

        KeptWorkplace(Supplier<Workplace> opening) {
            this.opening = opening;
        }

        Workplace open() {
            var open = current == null ? opening.get() : current;
            current = open;
            return open;
        }

        @Override
        public void close() {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }
}

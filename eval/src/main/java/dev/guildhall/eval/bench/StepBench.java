package dev.guildhall.eval.bench;

import dev.guildhall.env.See;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.tasks.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the harness adds to a step, each part apart, taken from recordings of solutions at work.
public final class StepBench {
    private final Path home;
    private final Workplace place;

    public StepBench(Path home, Workplace place) {
        this.home = home;
        this.place = place;
    }

    /// Plays the solution of every task on so many seeds.
    public List<Timing> run(List<Task> tasks, int seeds) {
        var steps = new ArrayList<Timings>();
        for (var task : tasks) {
            for (int seed = 0; seed < seeds; seed++) {
                var result = place.work(new Job(task, seed, Worker.solution(), See.PIXELS, task.budget()));
                Recording.open(home, result.recording()).steps().forEach(step -> steps.add(step.took()));
            }
        }
        return List.of(
                timing("rest", steps, Timings::rest),
                timing("capture", steps, Timings::capture),
                timing("parse", steps, Timings::parse),
                timing("act", steps, Timings::act),
                timing("record", steps, Timings::record),
                timing("overhead", steps, t -> t.total().minus(t.think())));
    }

    private static Timing timing(String what, List<Timings> steps, Function<Timings, Duration> part) {
        return Timing.of(what, steps.stream().map(part).toList());
    }
}

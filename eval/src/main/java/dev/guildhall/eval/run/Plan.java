package dev.guildhall.eval.run;

import dev.guildhall.env.See;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a run was asked to do: all that is needed to do the rest of it another day.
///
/// @param agents as asked for, such as `llm`
/// @param model of the agent `llm`
/// @param tasks their ids
/// @param limits over those of the tasks
/// @param driving how browsers are driven; plans of old do not say
public record Plan(
        List<String> agents,
        Optional<String> model,
        List<String> tasks,
        List<Long> seeds,
        See see,
        Limits limits,
        Driving driving) {

    public Plan {
        agents = List.copyOf(agents);
        tasks = List.copyOf(tasks);
        seeds = List.copyOf(seeds);
        driving = Objects.requireNonNullElse(driving, Driving.USUAL);
    }

    /// Every job, in the order in which they are done.
    ///
    /// @param workers the agents, hired
    public List<Job> jobs(List<Worker> workers) {
        var jobs = new ArrayList<Job>();
        for (var task : Catalog.select(tasks)) {
            for (var seed : seeds) {
                for (var worker : workers) {
                    jobs.add(new Job(task, seed, worker, see, limits.over(task.budget())));
                }
            }
        }
        return jobs;
    }

    /// The jobs that no episode has done to its end. What the harness broke is not done.
    public static List<Job> left(List<Job> jobs, List<EpisodeResult> episodes) {
        var done = episodes.stream()
                .filter(episode -> episode.ending().counts())
                .map(Job.Key::of)
                .collect(Collectors.toSet());
        return jobs.stream().filter(job -> !done.contains(job.key())).toList();
    }
}

package dev.guildhall.eval.bench;

import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What came of a run that was killed again and again.
///
/// @param asked episodes that the run was to do
/// @param results those that are in the store
/// @param doubles results beyond the first of a job
/// @param unscored results that the harness broke
/// @param unsolved what was scored and not solved, each with how it ended and what was lost
/// @param whole results whose recordings are whole and unaltered
/// @param abandoned recordings that were cut short, and say so or are empty
/// @param perHour episodes in an hour of the run's working time, the starts after each kill included
/// @param harnessShare of the steps' time, what is not the agent's
/// @param step what the harness takes of a step
public record Week(
        int asked,
        int kills,
        int results,
        int doubles,
        int unscored,
        int solved,
        List<String> unsolved,
        int whole,
        int abandoned,
        double perHour,
        double harnessShare,
        Timing step) {

    /// @param all the run's episodes, as the store has them
    /// @param worked from the first start to the last end
    public static Week of(Path home, int asked, int kills, List<EpisodeResult> all, Duration worked) {
        var jobs = new HashSet<>(all.stream().map(Job.Key::of).toList());
        var steps = all.stream()
                .flatMap(episode -> Recording.open(home, episode.recording()).steps().stream())
                .map(Event.Stepped::took)
                .toList();
        var harness = steps.stream().map(Week::overhead).toList();
        return new Week(
                asked,
                kills,
                all.size(),
                all.size() - jobs.size(),
                (int) all.stream().filter(e -> !e.ending().counts()).count(),
                (int) all.stream().filter(EpisodeResult::solved).count(),
                all.stream().flatMap(Week::unsolved).toList(),
                (int) all.stream()
                        .filter(e -> Recordings.verify(home, e.recording()).isEmpty())
                        .count(),
                Recordings.list(home).size() - all.size(),
                all.size() * 3600.0 / Math.max(1, worked.toSeconds()),
                share(harness, steps),
                Timing.of("harness, a step", harness));
    }

    /// Every job was done once, scored and recorded whole.
    public boolean holds() {
        return results == asked && doubles == 0 && unscored == 0 && whole == results;
    }

    private static Stream<String> unsolved(EpisodeResult episode) {
        return episode
                .score()
                .filter(score -> !score.solved())
                .map(score -> "%s seed %d, %s: %s"
                        .formatted(
                                episode.task(),
                                episode.seed(),
                                episode.ending(),
                                score.checks().stream()
                                        .filter(check -> !check.met())
                                        .map(Score.Judged::claim)
                                        .toList()))
                .stream();
    }

    private static Duration overhead(Timings step) {
        return step.total().minus(step.think());
    }

    private static double share(List<Duration> harness, List<Timings> steps) {
        var totals = new ArrayList<>(steps.stream().map(Timings::total).toList());
        return (double) sum(harness) / Math.max(1, sum(totals));
    }

    private static long sum(List<Duration> durations) {
        return durations.stream().mapToLong(Duration::toNanos).sum();
    }
}

package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.env.See;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Verdict.Met;
import dev.guildhall.tasks.Verdict.NotMet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// A school in which everybody works at once, and leaves recordings behind.
///
/// @param home where they are
/// @param secret what is on the screens of a job
/// @param able whether a version, by its name, solves a job; a teacher is called `teacher`
/// @param worked every job, with who did it
record Pupils(
        Path home, Function<Evolution.Job, String> secret, BiPredicate<String, Evolution.Job> able, List<String> worked)
        implements Evolution.School {

    Pupils(Path home, Function<Evolution.Job, String> secret, BiPredicate<String, Evolution.Job> able) {
        this(home, secret, able, new ArrayList<>());
    }

    @Override
    public List<EpisodeResult> teacher(List<Evolution.Job> jobs) {
        return jobs.stream().map(job -> work("teacher", job)).toList();
    }

    @Override
    public List<EpisodeResult> apprentice(String version, List<Skill> skills, List<Evolution.Job> jobs) {
        return jobs.stream().map(job -> work("apprentice-" + version, job)).toList();
    }

    private EpisodeResult work(String who, Evolution.Job job) {
        boolean solved = able.test(who, job);
        var task = job.task().id();
        var name = "%s-%s-%d".formatted(who, task.replace('/', '-'), job.seed());
        worked.add(name);
        Taped.record(home, name, task, job.seed(), secret.apply(job), solved);
        return episode(name, task, job.seed(), solved);
    }

    static EpisodeResult episode(String recording, String task, long seed, boolean solved) {
        var check = new Score.Judged(
                "done", Check.Kind.GOAL, 1, solved ? new Met() : new NotMet("no"), OptionalInt.empty());
        return new EpisodeResult(
                "run",
                recording,
                task,
                seed,
                "apprentice:t",
                See.PIXELS,
                new Ending.Finished("done"),
                Optional.of(new Score(List.of(check))),
                5,
                Instant.EPOCH,
                Duration.ofSeconds(1),
                Duration.ZERO,
                0,
                BigDecimal.ZERO,
                1);
    }
}

package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Versions of an apprentice, each trained with the help of the one before: it tries new training seeds, what met
/// every check is kept, a teacher shows the rest, and all of it is learned from.
public final class Evolution {
    private final Path home;
    private final School school;
    private final Size size;
    private final Consumer<String> tell;
    private final LongSupplier nanos;
    private final List<String> shown = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private List<Skill> current = List.of();
    private List<EpisodeResult> currentTrial = List.of();
    private int demonstrations;

    /// Lets somebody work, and returns how it went.
    public interface School {
        List<EpisodeResult> teacher(List<Job> jobs);

        List<EpisodeResult> apprentice(String version, List<Skill> skills, List<Job> jobs);
    }

    public record Job(Task task, long seed) {}

    /// How much work there is.
    ///
    /// @param families of every use; see [Split]
    /// @param demonstrations of each training family, for the first generation, the second, …; the last holds on
    /// @param validation seeds of each family to decide by
    /// @param test seeds of each family to report
    public record Size(List<Task> families, List<Integer> demonstrations, int validation, int test) {
        int shown(int generation) {
            return demonstrations.get(Math.min(generation, demonstrations.size()) - 1);
        }
    }

    public Evolution(Path home, School school, Size size, Consumer<String> tell, LongSupplier nanos) {
        this.home = home;
        this.school = school;
        this.size = size;
        this.tell = tell;
        this.nanos = nanos;
    }

    /// @param prefix of the versions' names: `gen` makes `gen-1`, `gen-2`, …
    public Course run(String prefix, int generations) {
        for (int i = 1; i <= generations; i++) {
            stages.add(stage("%s-%d".formatted(prefix, i), i));
            var one = new Course(stages).generations().getLast();
            tell.accept(String.format(
                    Locale.ROOT,
                    "%s: %s; held-out seeds %.0f %%, held-out families %.0f %%",
                    one.name(),
                    one.why(),
                    100 * one.heldout_seeds_success().value(),
                    100 * one.heldout_families_success().value()));
        }
        return new Course(stages);
    }

    private Stage stage(String name, int number) {
        long began = nanos.getAsLong();
        var fresh = jobs(Split.TRAIN, demonstrations, size.shown(number));
        demonstrations = Math.max(demonstrations, size.shown(number));
        var tried = current.isEmpty() || fresh.isEmpty()
                ? List.<EpisodeResult>of()
                : school.apprentice(name + "-attempts", current, fresh);
        show(tried, fresh);
        var teaching = Teaching.from(home, shown, Opinions.NONE);
        var learned = Learner.learn(teaching.demonstrations());
        var trial = school.apprentice(
                name + "-validation",
                learned,
                jobs(Split.VALIDATION, (int) Split.VALIDATION_SEEDS, (int) Split.VALIDATION_SEEDS + size.validation()));
        var skills = Experience.noted(learned, trial);
        var verdict =
                currentTrial.isEmpty() ? new Verdict(true, 1, "it is the first") : Verdict.of(trial, currentTrial);
        Skills.in(home).save(name, skills, teaching.examples());
        var test = school.apprentice(
                name, skills, jobs(Split.TEST, (int) Split.TEST_SEEDS, (int) Split.TEST_SEEDS + size.test()));
        if (verdict.better()) {
            current = skills;
            currentTrial = trial;
        }
        return new Stage(
                name,
                demonstrations,
                teaching.demonstrations().stream().map(d -> d.source()).toList(),
                tried,
                trial,
                test,
                skills,
                verdict,
                (nanos.getAsLong() - began) / 1e9);
    }

    /// Keeps what was tried and met every check, and has a teacher show the rest.
    private void show(List<EpisodeResult> tried, List<Job> fresh) {
        var own = tried.stream().filter(EpisodeResult::solved).toList();
        var done = own.stream().map(e -> e.task() + " " + e.seed()).collect(Collectors.toSet());
        own.forEach(e -> shown.add(e.recording()));
        var left = fresh.stream()
                .filter(job -> !done.contains(job.task().id() + " " + job.seed()))
                .toList();
        if (!left.isEmpty()) {
            school.teacher(left).stream().filter(EpisodeResult::solved).forEach(e -> shown.add(e.recording()));
        }
    }

    /// Jobs of a split: of training families with these seeds; of families held out for the split as well.
    private List<Job> jobs(Split split, int from, int to) {
        return size.families().stream()
                .filter(family -> Split.TRAIN.holds(family) || split.holds(family))
                .flatMap(task -> LongStream.range(from, to).mapToObj(seed -> new Job(task, seed)))
                .toList();
    }
}

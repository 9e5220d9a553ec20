package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.eval.stats.Trial;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /// @param demonstrations of each family, for the first generation, the second, …; the last one holds on
    /// @param validation seeds of each family to decide by
    /// @param test seeds of each family to report
    public record Size(List<Integer> demonstrations, int validation, int test) {
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
    public List<Generation> run(String prefix, int generations) {
        var all = new ArrayList<Generation>();
        for (int i = 1; i <= generations; i++) {
            var one = generation("%s-%d".formatted(prefix, i), i);
            tell.accept("%s: %s; held-out seeds %.0f %%, held-out families %.0f %%"
                    .formatted(
                            one.name(),
                            one.why(),
                            100 * one.heldout_seeds_success().value(),
                            100 * one.heldout_families_success().value()));
            all.add(one);
        }
        return all;
    }

    private Generation generation(String name, int number) {
        long began = nanos.getAsLong();
        var fresh = jobs(Split.TRAIN, demonstrations, size.shown(number));
        demonstrations = Math.max(demonstrations, size.shown(number));
        var tried = current.isEmpty() || fresh.isEmpty()
                ? List.<EpisodeResult>of()
                : school.apprentice(name + "-attempts", current, fresh);
        var own = tried.stream().filter(Evolution::solved).toList();
        var done = own.stream().map(e -> e.task() + " " + e.seed()).collect(Collectors.toSet());
        var left = fresh.stream()
                .filter(job -> !done.contains(job.task().id() + " " + job.seed()))
                .toList();
        own.forEach(e -> shown.add(e.recording()));
        if (!left.isEmpty()) {
            school.teacher(left).stream().filter(Evolution::solved).forEach(e -> shown.add(e.recording()));
        }
        var teaching = Teaching.from(home, shown);
        var skills = Learner.learn(teaching.demonstrations());
        var validation = new ArrayList<>(
                jobs(Split.VALIDATION, (int) Split.VALIDATION_SEEDS, (int) Split.VALIDATION_SEEDS + size.validation()));
        var trial = school.apprentice(name + "-validation", skills, validation);
        skills = Experience.noted(skills, trial);
        var verdict =
                currentTrial.isEmpty() ? new Verdict(true, 1, "it is the first") : Verdict.of(trial, currentTrial);
        Skills.in(home).save(name, skills);
        var seeds = school.apprentice(
                name, skills, jobs(Split.TEST, (int) Split.TEST_SEEDS, (int) Split.TEST_SEEDS + size.test()));
        if (verdict.better()) {
            current = skills;
            currentTrial = trial;
        }
        return new Generation(
                name,
                teaching.demonstrations().size(),
                (int) shown.stream().filter(r -> r.contains("apprentice")).count(),
                tried.isEmpty() ? Optional.empty() : Optional.of(success(tried)),
                success(trial),
                success(of(seeds, Split.TRAIN)),
                success(of(seeds, Split.TEST)),
                skills.size(),
                verdict.p(),
                verdict.better(),
                verdict.why(),
                (nanos.getAsLong() - began) / 1e9);
    }

    /// Jobs of a split: of training families with these seeds; of families held out for the split as well.
    static List<Job> jobs(Split split, int from, int to) {
        var families = new ArrayList<>(Split.TRAIN.families());
        if (split != Split.TRAIN) {
            families.addAll(split.families());
        }
        return families.stream()
                .flatMap(task -> LongStream.range(from, to).mapToObj(seed -> new Job(task, seed)))
                .toList();
    }

    private static List<EpisodeResult> of(Collection<EpisodeResult> episodes, Split family) {
        var ids = family.families().stream().map(Task::id).collect(Collectors.toSet());
        return episodes.stream().filter(e -> isOneOf(ids, e)).toList();
    }

    private static boolean isOneOf(Set<String> families, EpisodeResult episode) {
        return families.contains(episode.task());
    }

    private static boolean solved(EpisodeResult episode) {
        return episode.score().filter(Score::solved).isPresent();
    }

    private static Interval success(Collection<EpisodeResult> episodes) {
        var judged = Trial.judged(episodes);
        return Interval.of(new Share((int) judged.stream().filter(Trial::solved).count(), judged.size()));
    }
}

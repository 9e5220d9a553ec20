package dev.guildhall.eval.learn.page;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.eval.learn.Course;
import dev.guildhall.eval.learn.Gain;
import dev.guildhall.eval.learn.Generation;
import dev.guildhall.eval.learn.Stage;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.catalog.Split;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The page of one evolution.
///
/// @param title what the versions are called by
/// @param gain the last version against the first in words; empty if there is nothing to hold against each other
/// @param families a line each, those that were shown first
/// @param last the name of the last version, whose skills are told
public record LearningPage(
        String title,
        String gain,
        boolean beats,
        Chart chart,
        List<Version> versions,
        List<String> names,
        List<Family> families,
        String last,
        List<Learned> skills) {

    public record Version(Generation told) {
        public String train() {
            return told.train_success().map(Words::percent).orElse("–");
        }

        public String validation() {
            return Words.percent(told.validation_success());
        }

        public String seeds() {
            return Words.percent(told.heldout_seeds_success());
        }

        public String families() {
            return Words.percent(told.heldout_families_success());
        }

        public String took() {
            return Words.of(Duration.ofMillis(Math.round(told.seconds() * 1000)));
        }
    }

    /// @param use what the family is for, in words
    /// @param cells of each version, its test work
    public record Family(String task, String use, List<Cell> cells) {}

    /// @param lost jobs that the version before solved and this one did not
    public record Cell(int solved, int of, int lost) {}

    /// A skill and where it comes from.
    ///
    /// @param tried how often it was right on the validation split, in words
    /// @param own how many of its demonstrations were an apprentice's own work
    /// @param trouble why it cannot be performed; empty if it can
    public record Learned(
            String name,
            int steps,
            int slots,
            String tried,
            List<String> from,
            long own,
            String trouble,
            String text) {}

    static LearningPage of(String title, Course course) {
        var generations = course.generations();
        var stages = course.stages();
        var last = stages.getLast();
        return new LearningPage(
                title,
                course.gain().map(Gain::words).orElse(""),
                course.gain().filter(Gain::beats).isPresent(),
                Chart.of(generations),
                generations.stream().map(Version::new).toList(),
                generations.stream().map(Generation::name).toList(),
                stages.getFirst().test().stream()
                        .map(EpisodeResult::task)
                        .distinct()
                        .sorted(Comparator.comparing((String task) -> Split.ofFamily(task))
                                .thenComparing(task -> task))
                        .map(task -> family(task, stages, generations))
                        .toList(),
                last.name(),
                last.skills().stream().map(LearningPage::learned).toList());
    }

    private static Family family(String task, List<Stage> stages, List<Generation> generations) {
        return new Family(
                task,
                Split.ofFamily(task) == Split.TRAIN ? "shown" : "never shown",
                IntStream.range(0, stages.size())
                        .mapToObj(i -> cell(task, stages.get(i), generations.get(i)))
                        .toList());
    }

    private static Cell cell(String task, Stage stage, Generation generation) {
        var own = stage.test().stream().filter(e -> e.task().equals(task)).toList();
        return new Cell((int) own.stream().filter(EpisodeResult::solved).count(), own.size(), (int) own.stream()
                .filter(e -> generation.forgotten().contains(e.task() + " " + e.seed()))
                .count());
    }

    private static Learned learned(Skill skill) {
        return new Learned(
                skill.name(),
                skill.steps().size(),
                skill.slots().size(),
                skill.tried().times() == 0
                        ? "never chosen on validation"
                        : "right %d of %d times on validation"
                                .formatted(skill.tried().right(), skill.tried().times()),
                skill.from(),
                skill.from().stream().filter(Stage::own).count(),
                skill.unknown().isEmpty()
                        ? ""
                        : "no demonstration shows where '%s' comes from"
                                .formatted(skill.unknown().getFirst().name()),
                SkillWriter.write(skill));
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.learn.Evolution;
import dev.guildhall.eval.learn.page.LearningReport;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Limits;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import dev.guildhall.tasks.catalog.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evolve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trains one version of the apprentice after another.",
            "Each is shown more work: its predecessor's own, where that met every check, and a teacher's. A version"
                    + " replaces the one before only if it solves more of the validation jobs than chance would have it,"
                    + " and is worse nowhere that matters. What is reported is measured on the test split, which decides"
                    + " nothing; there the last version is held against the first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall evolve --generations 3 --json curve.json",
            "  guildhall run support --agent apprentice:gen-3,embedded --seeds 200-202",
            "",
            "With the defaults it is some 430 episodes of customer service, half an hour at most on two cores. Four"
                    + " test seeds of the twelve families that are shown are 48 jobs to hold the last version against the first: 6 gained and none lost would be p < 0.05 already.",
            "Keys of the JSON: generations (name, shown, demonstrations, own, train_success, validation_success,"
                    + " heldout_seeds_success, heldout_families_success, skills, p, kept, why, forgotten, seconds); a"
                    + " success has value, low and high (Wilson, 95 %%), and p is of the validation split, against the"
                    + " version kept before. gain is the last version against the first on held-out seeds: first, last,"
                    + " jobs, gained, lost, difference (95 %% by family), p (exact McNemar), smallest, beats, words."
        })
final class EvolveCommand implements Callable<Integer> {
    /// What reading before work may take besides the task's own steps.
    private static final int READING = 60;

    @Parameters(paramLabel = "SUITE|TASK", description = "families to learn (default: the suite 'support')")
    private List<String> names = List.of();

    @Option(names = "--generations", paramLabel = "N", defaultValue = "3", description = "how many (default: 3)")
    private int generations;

    @Option(
            names = "--demonstrations",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,3,6",
            description = "of each family, for each generation; the last holds on (default: 1,3,6)")
    private List<Integer> demonstrations = List.of();

    @Option(
            names = "--validation-seeds",
            paramLabel = "N",
            defaultValue = "3",
            description = "jobs of each family to decide by (default: 3)")
    private int validation;

    @Option(
            names = "--test-seeds",
            paramLabel = "N",
            defaultValue = "4",
            description = "jobs of each family to report (default: 4)")
    private int test;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "gen",
            description = "NAME-1, NAME-2, … (default: gen)")
    private String name = "";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "desks at work at the same time (default: one a core)")
    private @Nullable Integer parallel;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the generations as JSON")
    private @Nullable Path json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    EvolveCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var families = Catalog.select(names.isEmpty() ? List.of("support") : names);
        mustSuffice(families);
        Possible.of(families).orElseSay();
        var folder = home.writable(environment);
        var err = spec.commandLine().getErr();
        var evolution = new Evolution(
                folder,
                new Rooms(folder),
                new Evolution.Size(families, demonstrations, validation, test),
                line -> {
                    err.println(line);
                    err.flush();
                },
                System::nanoTime);
        var course = evolution.run(name, generations);
        file.ifPresent(to -> to.write(course.curve()));
        var out = spec.commandLine().getOut();
        out.print(CurveTable.of(course));
        out.println("Report: %s".formatted(LearningReport.write(folder, name, course)));
        out.flush();
        return 0;
    }

    private void mustSuffice(List<Task> families) {
        if (generations < 1
                || validation < 1
                || test < 1
                || demonstrations.stream().anyMatch(n -> n < 1)) {
            throw new UserMistake(
                    "--generations, --demonstrations, --validation-seeds and --test-seeds take numbers above 0.");
        }
        if (families.stream().noneMatch(Split.TRAIN::holds)) {
            throw new UserMistake(
                    "All of these families are held out, and nothing is learned of them: %s. Add one to learn from, such as %s."
                            .formatted(
                                    String.join(
                                            ", ",
                                            families.stream().map(Task::id).toList()),
                                    Split.TRAIN.families().getFirst().id()));
        }
    }

    /// Puts teachers and apprentices at the desks; each batch is a run of its own, kept like any other.
    private final class Rooms implements Evolution.School {
        private final Path folder;

        Rooms(Path folder) {
            this.folder = folder;
        }

        @Override
        public List<EpisodeResult> teacher(List<Evolution.Job> jobs) {
            return work(Worker.teacher(), jobs, READING);
        }

        @Override
        public List<EpisodeResult> apprentice(String version, List<Skill> skills, List<Evolution.Job> jobs) {
            return work(Apprentices.worker(version, skills), jobs, 0);
        }

        private List<EpisodeResult> work(Worker worker, List<Evolution.Job> wanted, int more) {
            var jobs = wanted.stream()
                    .map(job -> new Job(job.task(), job.seed(), worker, See.PIXELS, budget(job, more)))
                    .toList();
            var plan = new Plan(
                    List.of(worker.name()),
                    Optional.empty(),
                    wanted.stream().map(job -> job.task().id()).distinct().toList(),
                    wanted.stream().map(Evolution.Job::seed).distinct().toList(),
                    See.PIXELS,
                    Limits.NONE,
                    Driving.USUAL);
            try (var run = OpenRun.start(
                    folder, plan, jobs, "guildhall evolve", spec.commandLine().getErr(), environment)) {
                return run.work(Desks.of(parallel));
            }
        }

        private static Budget budget(Evolution.Job job, int more) {
            var own = job.task().budget();
            return new Budget(own.steps() + more, own.wall(), own.tokens(), own.cost());
        }
    }
}

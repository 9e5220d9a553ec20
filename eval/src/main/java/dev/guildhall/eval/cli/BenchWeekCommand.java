package dev.guildhall.eval.cli;

import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.bench.Week;
import dev.guildhall.eval.store.Results;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "week",
        mixinStandardHelpOptions = true,
        description = {
            "A week in short: one run of many tasks that is killed with -9 at random moments and resumed each time.",
            "Fails unless every job then has one result, scored, with a whole recording."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall bench week", "  guildhall bench week --episodes 60 --kills 5 --json week.json"})
final class BenchWeekCommand implements Callable<Integer> {
    private static final int LATEST_MILLIS = 2_000;

    @Parameters(
            paramLabel = "SUITE|TASK",
            arity = "0..*",
            description = "suites and tasks (default: the suite support)")
    private List<String> names = List.of();

    @Option(
            names = "--episodes",
            paramLabel = "N",
            defaultValue = "300",
            description = "at least so many, the same number of seeds for every task (default: 300)")
    private int episodes;

    @Option(names = "--kills", paramLabel = "N", defaultValue = "5", description = "how often (default: 5)")
    private int kills;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "2", description = "desks (default: 2)")
    private int parallel;

    @Option(names = "--agent", paramLabel = "NAME", defaultValue = "solution", description = "who works")
    private String agent = "";

    @Option(
            names = "--see",
            paramLabel = "HOW",
            defaultValue = "pixels",
            description = "how: pixels, elements or a11y (default: pixels)")
    private String see = "";

    @Option(
            names = "--chance",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "draws the moments of the kills (default: 1)")
    private long seed;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    BenchWeekCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The shape of `--json`.
    record Report(String bench, String machine, Week week) {}

    @Override
    public Integer call() throws IOException {
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var tasks = names == null || names.isEmpty() ? Catalog.select(List.of("support")) : Catalog.select(names);
        int seeds = Math.ceilDiv(Positive.of("--episodes", episodes), tasks.size());
        int asked = tasks.size() * seeds;
        if (kills < 0 || kills >= asked) {
            throw new UserMistake(
                    "--kills takes 0 to %d, one less than there are episodes, not %d.".formatted(asked - 1, kills));
        }
        new BrowserSetup(environment, line -> spec.commandLine().getErr().println(line)).provide();
        try (var home = TemporaryFolder.make("guildhall-week-")) {
            long began = System.nanoTime();
            work(home.path(), tasks, seeds, asked);
            var worked = Duration.ofNanos(System.nanoTime() - began);
            try (var results = Results.open(Results.urlOf(home.path()))) {
                var all = results.episodes(only(results));
                var week = Week.of(home.path(), asked, kills, all, worked);
                file.ifPresent(f -> f.write(new Report("week", Versions.machine(), week)));
                tell(week);
                return week.holds() ? 0 : 1;
            }
        }
    }

    private void work(Path home, List<Task> tasks, int seeds, int asked) {
        var run = new MortalRun(home);
        var chance = new SplittableRandom(seed);
        var words = new ArrayList<>(tasks.stream().map(Task::id).toList());
        words.addAll(List.of("--agent", agent, "--seeds", seeds == 1 ? "0" : "0-" + (seeds - 1), "--see", see));
        for (int moment : moments(asked, chance)) {
            if (!run.live(with(words), done -> done >= moment && linger(chance))) {
                return; // it was quicker
            }
            spec.commandLine().getErr().println("Killed after %d of %d.".formatted(moment, asked));
            try (var results = Results.open(Results.urlOf(home))) {
                words = new ArrayList<>(List.of("--resume", only(results)));
            }
        }
        run.live(with(words), _ -> false);
    }

    /// After how many episodes each kill comes, no two after the same.
    private SortedSet<Integer> moments(int asked, SplittableRandom chance) {
        var moments = new TreeSet<Integer>();
        while (moments.size() < kills) {
            moments.add(chance.nextInt(1, asked));
        }
        return moments;
    }

    /// Some moment later, in the middle of whatever goes on then.
    private static boolean linger(SplittableRandom chance) {
        LockSupport.parkNanos(chance.nextInt(LATEST_MILLIS) * 1_000_000L);
        return true;
    }

    private List<String> with(List<String> words) {
        var all = new ArrayList<>(words);
        all.addAll(List.of("--parallel", Integer.toString(parallel)));
        return all;
    }

    private static String only(Results results) {
        return results.runs().getFirst().id();
    }

    private void tell(Week week) {
        var out = spec.commandLine().getOut();
        out.println("week on %s".formatted(Versions.machine()));
        out.println(
                "%d episodes were asked for, and the run was killed %d times.".formatted(week.asked(), week.kills()));
        out.println("%d results: %d doubles, %d not scored, %d solved."
                .formatted(week.results(), week.doubles(), week.unscored(), week.solved()));
        week.unsolved().forEach(job -> out.println("  not solved: " + job));
        out.println("%d recordings of results are whole; %d others were cut short."
                .formatted(week.whole(), week.abandoned()));
        out.println(String.format(
                Locale.ROOT,
                "%.0f episodes an hour; of a step the harness takes %.0f ms (95 %% within %.0f), %.1f %% of its time.",
                week.perHour(),
                week.step().medianMs(),
                week.step().p95Ms(),
                week.harnessShare() * 100));
    }
}

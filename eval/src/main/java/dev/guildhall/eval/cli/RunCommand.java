package dev.guildhall.eval.cli;

import dev.guildhall.env.See;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Seeds;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lets agents work tasks on real programs, scores what they leave behind, and shows every step.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run",
            "  guildhall run support --agent idle,random,embedded,solution --json out.json",
            "  guildhall run support/refund-damaged --agent llm --model openai/gpt-5",
            "  guildhall run support --agent embedded --see a11y --seeds 0-9",
            "",
            "A run can be stopped with Ctrl-C: what is done is kept and reported."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SUITE|TASK", description = "suites and tasks (default: the suite 'starter')")
    private List<String> names = List.of();

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "embedded",
            description = "who works: see 'guildhall agents list' (default: embedded)")
    private List<String> agents = List.of();

    @Option(names = "--model", paramLabel = "PROVIDER/NAME", description = "the chat model of the agent 'llm'")
    private @Nullable String model;

    @Option(
            names = "--seeds",
            paramLabel = "SEEDS",
            defaultValue = "0-2",
            description = "which draws of each task (default: 0-2)")
    private String seeds = "";

    @Option(
            names = "--see",
            paramLabel = "HOW",
            defaultValue = "pixels",
            description = "how agents see: pixels, or the shortcuts elements and a11y (default: pixels)")
    private See see = See.PIXELS;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "desks at work at the same time, each with a browser (default: one for every two cores)")
    private @Nullable Integer parallel;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the results as JSON")
    private @Nullable Path json;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    RunCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var tasks = Catalog.select(names.isEmpty() ? List.of("starter") : names);
        var workers = Staff.hire(agents, Optional.ofNullable(model), environment);
        var jobs = jobs(tasks, workers);
        var output = Optional.ofNullable(json).map(JsonFile::at);
        int desks = desks();
        try (var run = OpenRun.start(
                home.writable(environment), jobs, typed(), spec.commandLine().getErr(), environment)) {
            var results = run.work(jobs, desks);
            var out = spec.commandLine().getOut();
            out.print(ResultsTable.of(results));
            if (results.size() < jobs.size()) {
                out.println(
                        "Stopped early: %d of %d episodes are done and kept.".formatted(results.size(), jobs.size()));
            }
            out.println("Report: %s".formatted(run.report(results)));
            out.flush();
            output.ifPresent(file -> file.write(ResultsJson.of(run.name(), results)));
            return results.size() < jobs.size() ? 130 : exit(results);
        }
    }

    private List<String> typed() {
        return Stream.concat(Stream.of("guildhall"), spec.root().commandLine().getParseResult().originalArgs().stream())
                .toList();
    }

    private List<Job> jobs(List<Task> tasks, List<Worker> workers) {
        var over = limits.limits();
        var jobs = new ArrayList<Job>();
        for (var task : tasks) {
            for (var seed : Seeds.parse(seeds).values()) {
                for (var worker : workers) {
                    jobs.add(new Job(task, seed, worker, see, over.over(task.budget())));
                }
            }
        }
        return jobs;
    }

    private int desks() {
        int desks = parallel == null ? Math.max(1, Runtime.getRuntime().availableProcessors() / 2) : parallel;
        if (desks < 1 || desks > 64) {
            throw new UserMistake("--parallel takes 1 to 64 desks, not %d.".formatted(desks));
        }
        return desks;
    }

    /// Zero if every episode could be scored: failing a task is a result, not an error.
    private static int exit(List<EpisodeResult> results) {
        return results.stream().allMatch(r -> r.ending().counts()) ? 0 : 1;
    }
}

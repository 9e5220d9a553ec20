package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lets agents work tasks on real programs, scores what they leave behind, and shows every step.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every episode is done and scored; whether the jobs were solved is a result, not an error",
            "1:the run could not be begun, or the harness broke and left an episode unscored",
            "2:what was typed is not understood",
            "130:stopped with Ctrl-C (143 by SIGTERM): what was done is kept, and --resume does the rest"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run",
            "  guildhall run support --agent idle,random,embedded,solution --json out.json",
            "  guildhall run support/refund-damaged --agent llm --model openai/gpt-5",
            "  guildhall run support --agent embedded --see a11y --seeds 0-9",
            "  guildhall run support --agent embedded --junit results.xml",
            "  guildhall run --resume 20260302-090000-000",
            "",
            "A run can be stopped with Ctrl-C, or be killed, at any time: every episode that is done is kept, and the"
                    + " one in flight is done again. --resume does the rest; it repeats no finished episode."
        })
final class RunCommand implements Callable<Integer> {
    /// What may be said besides `--resume`: none of it changes what is measured.
    private static final List<String> WITH_RESUME = List.of("--resume", "--parallel", "--json", "--junit", "--home");

    private static final int STOPPED = 130;

    @Mixin
    private PlanOptions asked = new PlanOptions();

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            description = "do what is left of a run that was cut short, as it was asked for then")
    private @Nullable String resume;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "desks at work at the same time, each with a browser (default: one for every core)")
    private @Nullable Integer parallel;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the results as JSON")
    private @Nullable Path json;

    @Option(names = "--junit", paramLabel = "FILE", description = "also write the results as JUnit XML, for CI")
    private @Nullable Path junit;

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
        var jsonFile = Optional.ofNullable(json).map(JsonFile::at);
        var junitFile = Optional.ofNullable(junit).map(file -> OutputFile.at("--junit", file));
        int desks = Desks.of(parallel);
        try (var run = resume == null ? begin() : goOnWith(resume)) {
            var results = run.work(desks);
            var out = spec.commandLine().getOut();
            out.print(ResultsTable.of(results));
            out.print(HonestyTable.of(results));
            boolean stopped = results.size() < run.jobs().size();
            if (stopped) {
                out.println(
                        "Stopped early: %d of %d episodes are done and kept. Do the rest with: guildhall run --resume %s"
                                .formatted(results.size(), run.jobs().size(), run.name()));
            }
            jsonFile.ifPresent(file -> file.write(ResultsJson.of(run.name(), results)));
            junitFile.ifPresent(file -> file.write(JUnitXml.of(run.name(), run.jobs(), results)));
            out.println("Report: %s".formatted(run.report(results)));
            out.flush();
            return stopped ? STOPPED : exit(results);
        }
    }

    private OpenRun begin() {
        var plan = asked.plan();
        var jobs = jobs(plan);
        return OpenRun.start(
                home.writable(environment),
                plan,
                jobs,
                typed(),
                spec.commandLine().getErr(),
                environment);
    }

    private OpenRun goOnWith(String run) {
        var parsed = spec.commandLine().getParseResult();
        var more = Stream.concat(
                        parsed.matchedOptions().stream()
                                .map(option -> option.longestName())
                                .filter(option -> !WITH_RESUME.contains(option)),
                        parsed.matchedPositionals().stream().flatMap(names -> names.stringValues().stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            throw new UserMistake("--resume does what the run '%s' was asked to do, and nothing else: leave out %s."
                    .formatted(run, more));
        }
        return OpenRun.resume(
                home.path(environment), run, this::jobs, spec.commandLine().getErr(), environment);
    }

    private List<Job> jobs(Plan plan) {
        Possible.of(Catalog.select(plan.tasks())).orElseSay();
        return plan.jobs(Staff.hire(plan.agents(), plan.model(), home.path(environment), environment));
    }

    private String typed() {
        return Stream.concat(Stream.of("guildhall"), spec.root().commandLine().getParseResult().originalArgs().stream())
                .collect(Collectors.joining(" "));
    }

    /// Zero if every episode could be scored: failing a task is a result, not an error.
    private static int exit(List<EpisodeResult> results) {
        return results.stream().allMatch(r -> r.ending().counts()) ? 0 : 1;
    }
}

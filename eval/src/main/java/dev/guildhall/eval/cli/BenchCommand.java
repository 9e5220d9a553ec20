package dev.guildhall.eval.cli;

import dev.guildhall.env.CacheFolder;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.bench.ResetBench;
import dev.guildhall.eval.bench.StepBench;
import dev.guildhall.eval.bench.Timing;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the harness on this machine: median and 95th percentile.",
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall bench reset", "  guildhall bench step --seeds 5 --json step.json"})
final class BenchCommand extends CommandGroup {
    private final Map<String, String> environment;

    BenchCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The shape of `--json`.
    record Report(String bench, String machine, List<Timing> timings) {}

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "From the end of an episode to the first screen of the next: new world, page, at rest.",
            footerHeading = "%nExamples:%n",
            footer = {"  guildhall bench reset", "  guildhall bench reset --times 200 --json reset.json"})
    void reset(
            @Option(
                            names = "--times",
                            paramLabel = "N",
                            defaultValue = "50",
                            description = "how many resets (default: 50)")
                    int times,
            @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON") @Nullable
                    Path json) {
        int wanted = Positive.of("--times", times);
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var browser = new BrowserSetup(environment, this::say).provide();
        try (var premises = Premises.start();
                var running = new Chromium(browser, CacheFolder.of(environment))) {
            tell(
                    "reset",
                    new ResetBench(premises, running, System::nanoTime)
                            .run(Catalog.tasks().getFirst(), wanted),
                    file);
        }
    }

    @Command(
            name = "step",
            mixinStandardHelpOptions = true,
            description = "What the harness adds to a step: rest, capture, parse, act and record, each apart.",
            footerHeading = "%nExamples:%n",
            footer = {"  guildhall bench step", "  guildhall bench step --seeds 5 --json step.json"})
    void step(
            @Option(
                            names = "--seeds",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "seeds of each task (default: 3)")
                    int seeds,
            @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON") @Nullable
                    Path json)
            throws IOException {
        int wanted = Positive.of("--seeds", seeds);
        var file = Optional.ofNullable(json).map(JsonFile::at);
        try (var home = TemporaryFolder.make("guildhall-");
                var place = Workshop.open(home.path(), "bench", Driving.USUAL, environment, this::say)
                        .place()) {
            tell("step", new StepBench(home.path(), place).run(Catalog.select(List.of("support")), wanted), file);
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private void tell(String bench, List<Timing> timings, Optional<JsonFile> file) {
        var report = new Report(bench, Versions.machine(), timings);
        file.ifPresent(f -> f.write(report));
        var out = spec.commandLine().getOut();
        out.println("%s on %s".formatted(bench, report.machine()));
        out.println("%-22s %6s %12s %12s".formatted("", "n", "median ms", "p95 ms"));
        for (var timing : timings) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-22s %6d %12.1f %12.1f",
                    timing.what(),
                    timing.n(),
                    timing.medianMs(),
                    timing.p95Ms()));
        }
    }
}

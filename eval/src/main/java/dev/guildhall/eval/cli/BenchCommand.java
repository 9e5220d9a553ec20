package dev.guildhall.eval.cli;

import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.bench.ResetBench;
import dev.guildhall.eval.bench.StepBench;
import dev.guildhall.eval.bench.Timing;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the harness on this machine: median and 95th percentile.",
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall bench reset", "  guildhall bench step --seeds 5 --json step.json"})
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /// The shape of `--json`.
    record Report(String bench, String machine, List<Timing> timings) {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "From the end of an episode to the first screen of the next: new world, page, at rest.")
    void reset(
            @Option(names = "--times", defaultValue = "50", description = "how many resets (default: 50)") int times,
            @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON") @Nullable
                    Path json) {
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var browser = new BrowserSetup(Map.copyOf(System.getenv()), this::say).provide();
        try (var premises = Premises.start();
                var running = new Chromium(browser, Workshop.cache())) {
            tell(
                    "reset",
                    new ResetBench(premises, running, System::nanoTime)
                            .run(Catalog.tasks().getFirst(), Positive.of("--times", times)),
                    file);
        }
    }

    @Command(
            name = "step",
            mixinStandardHelpOptions = true,
            description = "What the harness adds to a step: rest, capture, parse, act and record, each apart.")
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
        var file = Optional.ofNullable(json).map(JsonFile::at);
        try (var home = TemporaryHome.make();
                var place = Workshop.open(home.path(), "bench", Map.copyOf(System.getenv()), this::say)
                        .place()) {
            tell("step", new StepBench(home.path(), place).run(Catalog.tasks(), Positive.of("--seeds", seeds)), file);
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
            out.println(
                    "%-22s %6d %12.1f %12.1f".formatted(timing.what(), timing.n(), timing.medianMs(), timing.p95Ms()));
        }
    }
}

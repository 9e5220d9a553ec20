package dev.guildhall.eval.cli;

import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.eval.bench.GradeBench;
import dev.guildhall.eval.serve.panel.PanelSite;
import dev.guildhall.eval.store.Results;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Many graders submit at the same moment, each twice. Fails if a grade is lost or doubled.",
            "Times are from the first sending until the grade is kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall bench grade", "  guildhall bench grade --graders 500 --json grade.json"})
final class BenchGradeCommand implements Callable<Integer> {
    @Option(names = "--graders", paramLabel = "N", defaultValue = "200", description = "how many (default: 200)")
    private int graders;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    /// The shape of `--json`.
    record Report(String bench, String machine, GradeBench.Outcome outcome) {}

    @Override
    public Integer call() throws Exception {
        int wanted = Positive.of("--graders", graders);
        var file = Optional.ofNullable(json).map(JsonFile::at);
        try (var home = TemporaryFolder.make("guildhall-");
                var results = Results.open(Results.urlOf(home.path()))) {
            var office = OfficeOption.of(home.path(), results);
            try (var site = PanelSite.start("127.0.0.1", 0, Optional.empty(), office)) {
                var outcome = new GradeBench(office, wanted, System::nanoTime).run(site);
                file.ifPresent(f -> f.write(new Report("grade", Versions.machine(), outcome)));
                var out = spec.commandLine().getOut();
                out.println(String.format(
                        Locale.ROOT,
                        "%d graders, each sent twice, on %s: median %.0f ms, p95 %.0f ms",
                        wanted,
                        Versions.machine(),
                        outcome.timing().medianMs(),
                        outcome.timing().p95Ms()));
                out.println("%d of %d grades kept, %d doubled, ledger %s"
                        .formatted(
                                outcome.kept(),
                                outcome.wanted(),
                                outcome.doubled(),
                                outcome.intact() ? "intact" : "broken"));
                return outcome.fine() ? 0 : 1;
            }
        }
    }
}

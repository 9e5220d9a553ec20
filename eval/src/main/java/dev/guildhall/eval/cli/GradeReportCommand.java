package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.panel.measure.PanelReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "What a panel's grades come to: agreement, each grader's severity, consistency, gold and time,"
                        + " whether the blinding held, whose work is liked best, also against people's, and how model judges do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade report march",
            "  guildhall grade report march --hourly 60 --json march.json",
            "",
            "The keys of the JSON are in eval/docs/grading.md."
        })
final class GradeReportCommand extends GradePanelsCommands.OfPanel {
    @Parameters(paramLabel = "NAME", description = "as in 'grade panel list'")
    private String name = "";

    @Option(
            names = "--hourly",
            paramLabel = "USD",
            description = "what an hour of a grader costs, to tell what a grade costs")
    private @Nullable BigDecimal hourly;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    GradeReportCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    public void run() {
        var rate = Optional.ofNullable(hourly);
        if (rate.filter(each -> each.signum() <= 0).isPresent()) {
            throw new UserMistake("--hourly takes a number above 0, not %s.".formatted(hourly));
        }
        var output = Optional.ofNullable(json).map(JsonFile::at);
        with(office -> {
            var report = PanelReport.of(
                    office.panels().get(name),
                    office.ledger().grades(name),
                    office.ledger().events(),
                    office.works()::maker,
                    office.works()::isByPerson);
            var out = spec.commandLine().getOut();
            out.print(PanelTable.of(report, rate));
            out.flush();
            output.ifPresent(file -> file.write(PanelJson.of(report, rate)));
        });
    }
}

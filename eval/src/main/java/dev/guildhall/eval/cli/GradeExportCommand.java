package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.cli.GradePanelsCommands.OfPanel;
import dev.guildhall.eval.deliverable.PlainText;
import dev.guildhall.eval.grade.exchange.GradeFile;
import dev.guildhall.eval.panel.TrainingData;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.serve.panel.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes every grade that holds to a file, as CSV or JSONL by its name;",
            "or what can be learned from a panel's experts, as JSONL: of each pair the work that more of them prefer, or each piece of work with its mean grade."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade export grades.csv",
            "  guildhall grade export march.jsonl --panel march",
            "  guildhall grade export pairs.jsonl --panel march --as preferences"
        })
final class GradeExportCommand extends OfPanel {
    /// What a file can hold.
    enum Content {
        GRADES,
        PREFERENCES,
        DEMONSTRATIONS
    }

    @Parameters(paramLabel = "FILE", description = "ends with .csv or .jsonl")
    private Path file = Path.of("");

    @Option(names = "--panel", paramLabel = "NAME", description = "only those of this panel")
    private @Nullable String panel;

    @Option(
            names = "--as",
            paramLabel = "WHAT",
            defaultValue = "grades",
            description = "grades, preferences or demonstrations (default: grades)")
    private Content content = Content.GRADES;

    GradeExportCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    public void run() {
        var format = GradeFile.of(file.toString());
        var only = panel;
        if (content != Content.GRADES && (only == null || format != GradeFile.JSONL)) {
            throw new UserMistake("--as %s is of one panel, and in a file that ends with .jsonl: name it with --panel."
                    .formatted(Words.word(content)));
        }
        var output = OutputFile.at("FILE", file);
        with(office -> {
            switch (content) {
                case GRADES -> {
                    var grades = only == null
                            ? office.ledger().grades()
                            : office.ledger().grades(only);
                    output.write(format.write(grades));
                    say("%d grades in %s".formatted(grades.size(), output.path()));
                }
                case PREFERENCES ->
                    lines(output, data(office, String.valueOf(only)).preferences());
                case DEMONSTRATIONS ->
                    lines(output, data(office, String.valueOf(only)).demonstrations());
            }
        });
    }

    private static TrainingData data(Office office, String panel) {
        return new TrainingData(
                office.panels().get(panel),
                office.ledger().grades(panel),
                office.works()::work,
                work -> PlainText.of(work.parts()));
    }

    private void lines(OutputFile output, List<?> records) {
        output.write(records.stream()
                .map(each -> Json.text(each) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        say("%d %s in %s".formatted(records.size(), Words.word(content), output.path()));
    }
}

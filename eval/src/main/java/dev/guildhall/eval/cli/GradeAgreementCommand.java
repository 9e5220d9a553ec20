package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.csv.Ratings;
import dev.guildhall.eval.grade.csv.Table;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "How far graders agree beyond chance, from a CSV with the columns item, grader and label.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade agreement ratings.csv",
            "  guildhall grade agreement ratings.csv --level interval --json out.json",
            "  guildhall grade agreement ratings.csv --level ordinal --order bad,fair,good",
            "",
            "An empty label is a missing one. Ordinal labels that are numbers are ordered by size.",
            "Keys of the JSON: level, items, sharedItems, graders, ratings, missing, labels, raw (observed, low,"
                    + " high, chance), alpha, fleissKappa, gwetAc1, cohenKappa (a, b, items, observed, chance, kappa,"
                    + " linear, quadratic), perGrader (grader, ratings, agreement, severity, accuracy), verdicts (item,"
                    + " label, probability), meaning. A statistic has value, low, high (95 %%) and undefined, which is"
                    + " null or says why there is no value."
        })
final class GradeAgreementCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RATINGS.csv", description = "a line for each rating")
    private Path file = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "nominal",
            description = "what labels mean to each other: nominal, ordinal or interval (default: nominal)")
    private Level level = Level.NOMINAL;

    @Option(
            names = "--order",
            paramLabel = "LABEL",
            split = ",",
            description = "ordinal labels that are words, the least first")
    private List<String> order = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var asked = order.stream().map(String::strip).toList();
        check(asked);
        var output = Optional.ofNullable(json).map(JsonFile::at);
        var ratings = Ratings.of(Table.read(file), level, asked);
        var agreement = Agreement.of(ratings.sheet());
        var out = spec.commandLine().getOut();
        out.print(AgreementTable.of(String.valueOf(file.getFileName()), agreement, ratings.missing()));
        out.flush();
        output.ifPresent(o -> o.write(AgreementJson.of(agreement, ratings.missing())));
        return 0;
    }

    private void check(List<String> asked) {
        if (!asked.isEmpty() && level != Level.ORDINAL) {
            throw new UserMistake("--order is for ordinal labels: add --level ordinal.");
        }
        if (asked.stream().distinct().count() < asked.size()) {
            throw new UserMistake("--order names a label twice: %s.".formatted(String.join(", ", asked)));
        }
    }
}

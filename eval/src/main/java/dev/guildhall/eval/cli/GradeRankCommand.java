package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.csv.Pairs;
import dev.guildhall.eval.grade.csv.Table;
import dev.guildhall.eval.grade.stats.BradleyTerry;
import dev.guildhall.eval.grade.stats.WinRate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Who is better, from a CSV with the columns left, right and outcome (left, right or tie).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade rank pairs.csv",
            "  guildhall grade rank pairs.csv --against human --json ranking.json",
            "",
            "Strengths are those of Bradley and Terry with Davidson's ties: logarithms of odds, 0 in the mean. They are"
                    + " undefined where somebody only wins, or was never compared to the rest.",
            "Keys of the JSON: comparisons, missing, ranking (rank, name, strength, wins, ties, losses, win, winOrTie),"
                    + " tie (Davidson's nu), undefined (why there are no strengths), groups, against, rates (against that"
                    + " one), meaning. A strength has value, low, high (95 %%) and undefined; a share has value, low and"
                    + " high (Wilson)."
        })
final class GradeRankCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PAIRS.csv", description = "a line for each comparison")
    private Path file = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "also how often each wins against this one, such as a person's work")
    private @Nullable String against;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var output = Optional.ofNullable(json).map(JsonFile::at);
        var pairs = Pairs.of(Table.read(file));
        var other = Optional.ofNullable(against);
        other.ifPresent(name -> check(name, pairs));
        var ranking = BradleyTerry.of(pairs.matches());
        var out = spec.commandLine().getOut();
        out.print(
                RankingTable.of(String.valueOf(file.getFileName()), pairs.matches(), pairs.missing(), ranking, other));
        out.flush();
        output.ifPresent(o -> o.write(RankingJson.of(pairs.matches(), pairs.missing(), ranking, other)));
        return 0;
    }

    private void check(String name, Pairs pairs) {
        var known = WinRate.of(pairs.matches()).stream().map(WinRate::name).collect(Collectors.toList());
        if (!known.contains(name)) {
            throw new UserMistake("Nobody is called '%s' in %s. Known: %s."
                    .formatted(name, file.getFileName(), String.join(", ", known)));
        }
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.gap.Gap;
import dev.guildhall.eval.grade.gap.Reviews;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Where experts contradict checks and model judges, how much of all work they would accept, and"
                + " which episode to have graded next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade gap",
            "  guildhall grade gap --run 20260302-090000-000 --json gap.json",
            "",
            "What experts accept of all work is estimated from all checks and the few grades (doubly robust); it takes"
                    + " the graded episodes of a task for drawn by chance.",
            "Keys of the JSON: episodes, graded, overall and byTask (task, by, falsePass, falseFail, suspect), suspects,"
                    + " accepted (by agent, and all), next (work, task, agent, solved, gain), meaning. A share has hits,"
                    + " of, share, low and high (Wilson, 95 %%)."
        })
final class GradeGapCommand implements Callable<Integer> {
    @Option(
            names = "--run",
            paramLabel = "RUN",
            split = ",",
            description = "the runs to look at (default: all that were kept)")
    private List<String> runs = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    GradeGapCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var output = Optional.ofNullable(json).map(JsonFile::at);
        try (var results = KeptResults.existing(home.path(environment), environment)) {
            var episodes = chosen(results).stream()
                    .flatMap(run -> results.episodes(run).stream())
                    .toList();
            var reviews = Reviews.of(episodes, results.ledger().grades());
            if (reviews.isEmpty()) {
                throw new UserMistake("No episode was judged yet. Let somebody work: guildhall run");
            }
            var gap = Gap.of(reviews);
            var out = spec.commandLine().getOut();
            out.print(GapTable.of(gap));
            out.flush();
            output.ifPresent(file -> file.write(GapJson.of(gap)));
            return 0;
        }
    }

    private List<String> chosen(Results results) {
        for (var run : runs) {
            if (results.run(run).isEmpty()) {
                throw new UserMistake("No run is called '%s'. 'guildhall serve' shows those there are.".formatted(run));
            }
        }
        return runs.isEmpty()
                ? results.runs().stream().map(Run::id).toList()
                : runs.stream().distinct().toList();
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.replay.Likeness;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two runs of the same jobs, recording by recording: verdicts, evidence, actions and pictures.",
            "Fails if a verdict or the evidence of one differs. A picture that differs is told, and is no failure."
        },
        footerHeading = "%nExamples:%n",
        footer = "  guildhall recordings same RUN RUN")
final class RecordingsSameCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "one run, as 'run' told its name")
    private String one = "";

    @Parameters(index = "1", paramLabel = "RUN", description = "the other")
    private String other = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    RecordingsSameCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var folder = home.path(environment);
        try (var results = KeptResults.existing(folder, environment)) {
            var pairs = Likeness.of(folder, episodes(results, one), episodes(results, other));
            if (pairs.isEmpty()) {
                throw new UserMistake(
                        "The runs '%s' and '%s' have no job in common: no task, seed, agent and way of seeing."
                                .formatted(one, other));
            }
            tell(pairs);
            return pairs.stream().allMatch(pair -> pair.verdicts() && pair.evidence()) ? 0 : 1;
        }
    }

    private static List<EpisodeResult> episodes(Results results, String run) {
        if (results.run(run).isEmpty()) {
            throw new UserMistake("No run is called '%s'. 'guildhall serve' shows those there are.".formatted(run));
        }
        return results.episodes(run);
    }

    private void tell(List<Likeness> pairs) {
        var out = spec.commandLine().getOut();
        out.println("%d jobs that both have done:".formatted(pairs.size()));
        out.println("  verdicts  %s".formatted(share(pairs, Likeness::verdicts)));
        out.println("  evidence  %s".formatted(share(pairs, Likeness::evidence)));
        out.println("  actions   %s".formatted(share(pairs, Likeness::actions)));
        int frames = pairs.stream().mapToInt(Likeness::frames).sum();
        int different = pairs.stream().mapToInt(pair -> pair.different().size()).sum();
        out.println("  pictures  %d of %d are the same, pixel for pixel".formatted(frames - different, frames));
        pairs.stream()
                .filter(pair -> !pair.isSame())
                .forEach(pair -> out.println("%s seed %d, %s: %s"
                        .formatted(
                                pair.job().task(), pair.job().seed(), pair.job().agent(), differences(pair))));
    }

    private static String share(List<Likeness> pairs, Predicate<Likeness> same) {
        return "%d of %d are the same".formatted(pairs.stream().filter(same).count(), pairs.size());
    }

    private static String differences(Likeness pair) {
        var said = new StringBuilder();
        if (!pair.verdicts()) {
            said.append("other verdicts; ");
        }
        if (!pair.evidence()) {
            said.append("other evidence; ");
        }
        if (!pair.actions()) {
            said.append("other actions; ");
        }
        return said.append("other pictures at steps ").append(pair.different()).toString();
    }
}

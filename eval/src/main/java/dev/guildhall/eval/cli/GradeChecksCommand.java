package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.cli.GradePanelsCommands.OfPanel;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.gap.CheckGrades;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.serve.panel.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "checks",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Enters what the automatic checks say of a run's work in the ledger, as grades like all others.",
            "Given again after 'recordings rescore', it supersedes those that are otherwise now."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall grade checks RUN", "  guildhall grade export checks.csv --panel checks"})
final class GradeChecksCommand extends OfPanel {
    @Parameters(paramLabel = "RUN", arity = "1..*", description = "whose episodes")
    private List<String> runs = new ArrayList<>();

    GradeChecksCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    public void run() {
        with(office -> {
            var checks = new CheckGrades(Grader.check("guildhall " + Versions.GUILDHALL));
            var holding = new HashMap<String, Grade>();
            office.ledger().grades(CheckGrades.PANEL).forEach(grade -> holding.put(first(grade.id()), grade));
            var added = new ArrayList<Grade>();
            int superseded = 0;
            for (var episode : episodes(office)) {
                for (var grade : checks.of(episode, revision(office, episode))) {
                    var old = holding.get(grade.id());
                    if (old == null) {
                        added.add(grade);
                    } else if (!old.answer().equals(grade.answer())) {
                        supersede(office, old, grade);
                        superseded++;
                    }
                }
            }
            office.ledger().append(added);
            say("%d grades of checks added, %d superseded.".formatted(added.size(), superseded));
        });
    }

    private static List<EpisodeResult> episodes(Office office, String run) {
        if (office.results().run(run).isEmpty()) {
            throw new UserMistake("No run is called '%s'. 'guildhall serve' shows those there are.".formatted(run));
        }
        return office.results().episodes(run);
    }

    private List<EpisodeResult> episodes(Office office) {
        return runs.stream()
                .distinct()
                .flatMap(run -> episodes(office, run).stream())
                .toList();
    }

    private static int revision(Office office, EpisodeResult episode) {
        return episode.ending().counts() ? office.works().revision(episode.recording()) : 0;
    }

    private static void supersede(Office office, Grade old, Grade now) {
        var at = office.clock().instant();
        office.ledger()
                .supersede(
                        old.id(),
                        now.called("%s~%d".formatted(now.id(), at.toEpochMilli())),
                        now.by().name(),
                        "its evidence was scored again",
                        at);
    }

    /// The id that a grade had before it was superseded.
    private static String first(String id) {
        int tilde = id.lastIndexOf('~');
        return tilde < 0 ? id : id.substring(0, tilde);
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.cli.GradePanelsCommands.OfPanel;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.serve.panel.Office;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "supersede",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Puts another answer in the place of a grade, such as when its grader has erred.",
            "The old one stays on record, with who replaced it and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade supersede march/Ann/3/overall --answer right \\",
            "  guildhall   --who Eve --why \"Ann pressed the wrong key, she says\"",
            "",
            "The answer is of the same kind as the old one: a choice, a number, a text, or choices with commas"
                    + " between."
        })
final class GradeSupersedeCommand extends OfPanel {
    @Parameters(paramLabel = "GRADE", description = "its id, as in an export")
    private String grade = "";

    @Option(names = "--answer", paramLabel = "ANSWER", required = true, description = "what holds from now on")
    private String answer = "";

    @Option(
            names = "--justification",
            paramLabel = "TEXT",
            description = "the reason for the new answer (default: as it was)")
    private @Nullable String justification;

    @Option(names = "--who", paramLabel = "NAME", required = true, description = "who replaces it")
    private String who = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "for which reason")
    private String why = "";

    GradeSupersedeCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    public void run() {
        with(office -> {
            var now = office.clock().instant();
            var old = office.ledger().grades().stream()
                    .filter(each -> each.id().equals(grade))
                    .findFirst()
                    .orElseThrow(() -> new UserMistake(
                            "No grade that holds is called '%s': it was never given, or taken back already. See 'guildhall grade export'."
                                    .formatted(grade)));
            var next = replacement(old, now);
            mustFit(office, next);
            office.ledger().supersede(grade, next, who, why, now);
            say("'%s' counts no longer; '%s' is in its place.".formatted(grade, next.id()));
        });
    }

    private Grade replacement(Grade old, Instant now) {
        var remarks = old.remarks();
        return new Grade(
                "%s~%d".formatted(old.id(), now.toEpochMilli()),
                old.panel(),
                old.item(),
                old.occasion(),
                old.by(),
                old.subject(),
                old.basis(),
                old.criterion(),
                another(old.answer()),
                new Remarks(
                        Optional.ofNullable(justification).orElse(remarks.justification()),
                        remarks.pins(),
                        remarks.severity(),
                        remarks.confidence(),
                        remarks.guess()),
                old.effort(),
                now);
    }

    private Answer another(Answer old) {
        return switch (old) {
            case Answer.Text _ -> new Answer.Text(answer);
            case Answer.Rating _ -> new Answer.Rating(whole());
            case Answer.Single _ -> new Answer.Single(answer);
            case Answer.Multiple _ -> new Answer.Multiple(choices());
            case Answer.Ranking _ -> new Answer.Ranking(choices());
            case Answer.Spans _ ->
                throw new UserMistake(
                        "Marked pieces of a text cannot be replaced from here: invalidate '%s', and import the new grade."
                                .formatted(grade));
        };
    }

    private int whole() {
        try {
            return Integer.parseInt(answer);
        } catch (NumberFormatException e) {
            throw new UserMistake(
                    "'%s' is a rating: --answer takes a whole number, not '%s'.".formatted(grade, answer), e);
        }
    }

    private List<String> choices() {
        return Stream.of(answer.split(",", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /// As far as the question is known: grades that were imported may belong to no panel of ours.
    private static void mustFit(Office office, Grade next) {
        office.panels().find(next.panel()).stream()
                .flatMap(panel -> panel.items().stream())
                .filter(item -> item.id().equals(next.item()))
                .flatMap(item -> item.questions().stream())
                .filter(question -> question.criterion().equals(next.criterion()))
                .flatMap(question -> question.fault(next.answer()).stream())
                .findFirst()
                .ifPresent(fault -> {
                    throw new UserMistake("--answer: %s.".formatted(fault));
                });
    }
}

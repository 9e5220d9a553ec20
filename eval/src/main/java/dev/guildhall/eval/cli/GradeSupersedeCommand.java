package dev.guildhall.eval.cli;

import dev.guildhall.eval.cli.GradePanelsCommands.OfPanel;
import dev.guildhall.eval.serve.panel.Correction;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  guildhall grade supersede may/Bo/3/acceptable --answer no --who Eve --why slip",
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

    @Mixin
    private SignOptions sign = new SignOptions();

    GradeSupersedeCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    public void run() {
        with(office -> {
            var next = new Correction(grade, answer, Optional.ofNullable(justification), sign.who(), sign.why())
                    .enter(office);
            say("'%s' counts no longer; '%s' is in its place.".formatted(grade, next.id()));
        });
    }
}

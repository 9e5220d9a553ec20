package dev.guildhall.eval.cli;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.RecordingBroke;
import dev.guildhall.eval.store.StoreBroke;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `guildhall`: the top of the command line.
@Command(
        name = "guildhall",
        mixinStandardHelpOptions = true,
        description = "A simulated digital-output company whose desks are staffed by computer-using agents.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run                   the starter suite with the embedded agent",
            "  guildhall run support --agent llm --model openai/gpt-5 --seeds 0-4",
            "  guildhall compare A B           which agent is better, and how sure that is",
            "  guildhall record TASK --by me   do a job yourself, recorded and scored",
            "  guildhall serve                 look at results and recordings, live too",
            "  guildhall tasks check           prove that the checks cannot be fooled",
            "  guildhall recordings list       what has been recorded",
            "  guildhall doctor                what is found here and what is missing",
            "",
            "The launcher has two more: './guildhall test [--fast]' and './guildhall build'."
        })
public final class Main extends CommandGroup {
    Main() {}

    /// All commands, in the order of the help. A new one is one line here.
    ///
    /// @param environment the variables that the process was started with
    static CommandLine commandLine(Map<String, String> environment) {
        var line = new CommandLine(new Main())
                .addSubcommand(new RunCommand(environment))
                .addSubcommand(new CompareCommand(environment))
                .addSubcommand(new CommandLine(new TasksCommand()).addSubcommand(new TasksCheckCommand(environment)))
                .addSubcommand(new AgentsCommand())
                .addSubcommand(new LearnCommand(environment))
                .addSubcommand(new EvolveCommand(environment))
                .addSubcommand(new SkillsCommand(environment))
                .addSubcommand(new RecordCommand(environment))
                .addSubcommand(new ServeCommand(environment))
                .addSubcommand(new WatchCommand(environment))
                .addSubcommand(new CommandLine(new RecordingsCommand(environment))
                        .addSubcommand(new RecordingsExportCommand(environment))
                        .addSubcommand(new RecordingsReplayCommand(environment))
                        .addSubcommand(new RecordingsSameCommand(environment))
                        .addSubcommand(new RecordingsRescoreCommand(environment)))
                .addSubcommand(new SeeCommand())
                .addSubcommand(new CommandLine(new BenchCommand(environment))
                        .addSubcommand(new BenchSeeCommand(environment))
                        .addSubcommand(new BenchActCommand(environment))
                        .addSubcommand(new BenchWeekCommand(environment))
                        .addSubcommand(new BenchGradeCommand()))
                .addSubcommand(new CommandLine(new GradeCommand())
                        .addSubcommand(new CommandLine(new GradePanelCommand())
                                .addSubcommand(new GradePanelCreateCommand(environment))
                                .addSubcommand(new GradePanelsCommands.ListPanels(environment))
                                .addSubcommand(new GradePanelsCommands.Show(environment))
                                .addSubcommand(new GradePanelsCommands.Invite(environment))
                                .addSubcommand(new GradePanelsCommands.Revoke(environment)))
                        .addSubcommand(new GradeServeCommand(environment))
                        .addSubcommand(new GradeJudgeCommand(environment))
                        .addSubcommand(new GradeReportCommand(environment))
                        .addSubcommand(new GradeChecksCommand(environment))
                        .addSubcommand(new GradeLedgerCommands.Verify(environment))
                        .addSubcommand(new GradeExportCommand(environment))
                        .addSubcommand(new GradeLedgerCommands.Import(environment))
                        .addSubcommand(new GradeSupersedeCommand(environment))
                        .addSubcommand(new GradeLedgerCommands.Invalidate(environment))
                        .addSubcommand(new GradeLedgerCommands.TakeIn(environment))
                        .addSubcommand(new GradeAgreementCommand())
                        .addSubcommand(new GradeRankCommand())
                        .addSubcommand(new GradeGapCommand(environment)))
                .addSubcommand(new TrainReaderCommand(environment))
                .addSubcommand(new DoctorCommand(environment))
                .addSubcommand(new SetupCommand(environment))
                .addSubcommand(help());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(BigDecimal.class, Main::number);
        line.setExecutionExceptionHandler(Main::explain);
        line.setParameterExceptionHandler(Main::explain);
        tellVersion(line);
        return line;
    }

    /// Every command answers `--version`.
    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().version("guildhall " + Versions.GUILDHALL);
        command.getSubcommands().values().forEach(Main::tellVersion);
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'%s' is not a number".formatted(text));
        }
    }

    private static CommandLine help() {
        var help = new CommandLine(new HelpCommand());
        help.getCommandSpec()
                .usageMessage()
                .footerHeading("%nExamples:%n")
                .footer("  guildhall help run", "  guildhall help");
        return help;
    }

    /// What the user or the machine has caused is told in a sentence. Anything else is a fault of ours, and its
    /// stack trace is wanted.
    private static int explain(Exception problem, CommandLine command, ParseResult arguments) throws Exception {
        switch (problem) {
            case UserMistake _, SurfaceBroke _, StoreBroke _, RecordingBroke _, UncheckedIOException _ ->
                command.getErr().println("guildhall: " + problem.getMessage());
            default -> throw problem;
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /// One sentence about what was wrong, and where help is; never the whole usage.
    private static int explain(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("guildhall: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("See '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    public static void main(String[] arguments) {
        // Playwright and the model clients leave threads behind that are no daemons.
        System.exit(commandLine(Map.copyOf(System.getenv())).execute(arguments));
    }
}

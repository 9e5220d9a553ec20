package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `guildhall`: the top of the command line.
@Command(
        name = "guildhall",
        mixinStandardHelpOptions = true,
        version = "guildhall 0.1.0",
        description = "A simulated digital-output company whose desks are staffed by computer-using agents.",
        subcommands = {
            RunCommand.class,
            TasksCommand.class,
            AgentsCommand.class,
            RecordingsCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            SetupCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall run                                   the starter suite with the embedded agent",
            "  guildhall run support --agent llm --model openai/gpt-5 --seeds 0-4",
            "  guildhall tasks check                           prove that every task can be done and cannot be fooled",
            "  guildhall recordings list                       what has been recorded",
            "  guildhall doctor                                what is found here and what is missing",
            "",
            "The launcher has two more: './guildhall test [--fast]' and './guildhall build'."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    Main() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, _) -> {
            if (problem instanceof UserMistake mistake) {
                command.getErr().println("guildhall: " + mistake.getMessage());
                return 1;
            }
            throw problem;
        });
        line.setParameterExceptionHandler(Main::explain);
        return line;
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
        System.exit(commandLine().execute(arguments));
    }
}

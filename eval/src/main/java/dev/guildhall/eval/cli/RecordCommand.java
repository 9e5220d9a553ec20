package dev.guildhall.eval.cli;

import dev.guildhall.env.See;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.bench.Timing;
import dev.guildhall.eval.person.Seat;
import dev.guildhall.eval.person.SeatSite;
import dev.guildhall.eval.person.Sheet;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Limits;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lets a person work a task by mouse and keyboard in a web page, and records and scores it like an agent's"
                    + " work.",
            "It prints a link for a browser on this machine. Nothing is recorded before the person agrees there."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the work is recorded and scored, whatever the score",
            "1:it could not be begun, or the harness broke",
            "2:what was typed is not understood",
            "130:stopped with Ctrl-C (143 by SIGTERM)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall record support/refund-damaged --by mia",
            "  guildhall record support/suspected-fraud --by mia --seed 7 --max-minutes 45",
        })
final class RecordCommand implements Callable<Integer> {
    static final String CONSENT =
            "Every picture of the screen of this desk, every action, and every movement and key on it with its time, "
                    + "until you hand in. It is kept in this machine's Guildhall folder under the name you gave, and "
                    + "may be shown to experts who judge the work, and to agents that learn from it. Nothing outside "
                    + "this page is recorded. Names and numbers in it are invented; please type none that are real.";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final int MOST_STEPS = 10_000;
    private static final int TOKEN_BYTES = 18;
    private static final int STOPPED = 130;

    @Parameters(paramLabel = "TASK", description = "what to do: see 'guildhall tasks list'")
    private String task = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "who works, as results shall say")
    private String by = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "which draw of it (default: 0)")
    private long seed;

    @Option(
            names = "--max-minutes",
            paramLabel = "N",
            defaultValue = "120",
            description = "when the work ends at the latest (default: 120)")
    private int minutes;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "where the page is (default: any that is free)")
    private int port;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    RecordCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        var worked = one(task);
        if (!NAME.matcher(by).matches()) {
            throw new UserMistake(
                    "--by takes a name of 1 to 40 letters, digits, '.', '_' and '-', such as mia, not '%s'."
                            .formatted(by));
        }
        ServeCommand.mustBePort(port);
        if (minutes < 1) {
            throw new UserMistake("--max-minutes takes a number above 0, not %d.".formatted(minutes));
        }
        var folder = home.writable(environment);
        var seat = new Seat();
        var sheet = new Sheet(worked.id(), seed, by, CONSENT);
        try (var site = SeatSite.start(port, token(), sheet, seat)) {
            say("Open %s in a browser on this machine (Ctrl-C ends it)".formatted(site.address()));
            site.awaitConsent();
            return work(folder, worked, seat, result -> show(site, result));
        }
    }

    private static Task one(String name) {
        var tasks = Catalog.select(List.of(name));
        if (tasks.size() > 1) {
            throw new UserMistake("'%s' is a suite of %d tasks, and a person works one at a time, such as %s."
                    .formatted(name, tasks.size(), tasks.getFirst().id()));
        }
        return tasks.getFirst();
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private int work(Path folder, Task worked, Seat seat, Consumer<EpisodeResult> show) {
        var person = Worker.person("person:" + by, CONSENT, (_, briefing) -> seat.agent(briefing));
        var plan = new Plan(
                List.of(person.name()),
                Optional.empty(),
                List.of(worked.id()),
                List.of(seed),
                See.PIXELS,
                new Limits(
                        Optional.of(MOST_STEPS),
                        Optional.of(Duration.ofMinutes(minutes)),
                        Optional.empty(),
                        Optional.empty()),
                Driving.USUAL);
        try (var run = OpenRun.start(
                folder,
                plan,
                plan.jobs(List.of(person)),
                "guildhall record %s --by %s --seed %d".formatted(worked.id(), by, seed),
                spec.commandLine().getErr(),
                environment)) {
            var results = run.work(1);
            if (results.isEmpty()) {
                return STOPPED;
            }
            var result = results.getFirst();
            say(ResultsTable.of(results).strip());
            delay(folder, result);
            say("Recording: %s".formatted(result.recording()));
            say("Report: %s".formatted(run.report(results)));
            show.accept(result);
            return result.ending().counts() ? 0 : 1;
        }
    }

    /// What the person waited for because somebody looked over their shoulder.
    private void delay(Path folder, EpisodeResult result) {
        var steps = Recording.open(folder, result.recording()).steps();
        if (steps.isEmpty()) {
            return;
        }
        var recording = Timing.of(
                "recording",
                steps.stream()
                        .map(Event.Stepped::took)
                        .map(took -> took.parse().plus(took.record()))
                        .toList());
        var program = Timing.of(
                "program",
                steps.stream()
                        .map(Event.Stepped::took)
                        .map(took -> took.act().plus(took.rest()).plus(took.capture()))
                        .toList());
        say("An action took the program %.0f ms, and being recorded %.0f ms more (medians)."
                .formatted(program.medianMs(), recording.medianMs()));
    }

    private static void show(SeatSite site, EpisodeResult result) {
        try {
            site.over(result);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.store.Run;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows the desks of a run in a browser while they are at work: the screen, the last action, the thought.",
            "It only looks, and listens on this machine alone. Ctrl-C ends it, and not the run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall watch 20260302-090000-000",
            "  guildhall watch                         every run that goes on",
        })
final class WatchCommand implements Runnable {
    @Parameters(
            paramLabel = "RUN",
            arity = "0..1",
            description = "the run, as 'guildhall run' told its name (default: all that go on)")
    private @Nullable String run;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "where to listen (default: any that is free)")
    private int port;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    WatchCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        ServeCommand.mustBePort(port);
        var folder = home.path(environment);
        try (var results = KeptResults.existing(folder, environment)) {
            if (run != null && results.run(run).isEmpty()) {
                throw new UserMistake("No run in %s is called '%s'. Those that are not finished: %s."
                        .formatted(
                                folder,
                                run,
                                results.runs().stream()
                                        .filter(one -> one.finished().isEmpty())
                                        .map(Run::id)
                                        .limit(5)
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.joining(", "), some -> some.isEmpty() ? "none" : some))));
            }
            new Serving(folder, results, spec.commandLine().getOut(), new CountDownLatch(1))
                    .on("127.0.0.1", port, run == null ? "live" : "live?run=" + run);
        }
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows runs, episodes and comparisons in a browser, and runs that go on while they do.",
            "It only reads, and listens on this machine alone unless --host says otherwise. Ctrl-C ends it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall serve",
            "  guildhall serve --port 0                any port that is free",
            "  guildhall serve --host 0.0.0.0          for whoever reaches this machine"
        })
final class ServeCommand implements Runnable {
    private static final int PORTS = 65_536;

    @Option(names = "--port", paramLabel = "N", defaultValue = "7080", description = "where to listen (default: 7080)")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "on which address; on any but this machine's own, whoever reaches it reads everything (default: 127.0.0.1)")
    private String host = "127.0.0.1";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;
    private final CountDownLatch over;

    ServeCommand(Map<String, String> environment) {
        this(environment, new CountDownLatch(1));
    }

    /// @param over reaches zero when it shall end
    ServeCommand(Map<String, String> environment, CountDownLatch over) {
        this.environment = environment;
        this.over = over;
    }

    @Override
    public void run() {
        mustBePort(port);
        known(host);
        var folder = home.writable(environment);
        try (var results = KeptResults.open(folder, environment)) {
            new Serving(folder, results, spec.commandLine().getOut(), over).on(host, port, "");
        }
    }

    static void mustBePort(int port) {
        if (port < 0 || port >= PORTS) {
            throw new UserMistake("--port takes a number from 0 to 65535, not %d.".formatted(port));
        }
    }

    static void known(String host) {
        try {
            if (InetAddress.getAllByName(host).length == 0) {
                throw new UnknownHostException(host);
            }
        } catch (UnknownHostException e) {
            throw new UserMistake(
                    "--host %s: no such address is known. Give one of this machine, such as 127.0.0.1 or 0.0.0.0."
                            .formatted(host),
                    e);
        }
    }
}

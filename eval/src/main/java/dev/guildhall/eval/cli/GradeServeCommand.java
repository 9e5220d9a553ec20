package dev.guildhall.eval.cli;

import dev.guildhall.eval.serve.panel.PanelSite;
import java.util.Map;
import java.util.Optional;
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
            "Serves the experts' office: the pages on which graders judge, and those from which panels are run.",
            "It listens on this machine alone unless --host says otherwise; then GUILDHALL_ADMIN_PASSWORD must be set. Ctrl-C ends it."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall grade serve", "  guildhall grade serve --port 0          any port that is free"})
final class GradeServeCommand implements Runnable {
    @Option(names = "--port", paramLabel = "N", defaultValue = "7081", description = "where to listen (default: 7081)")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "on which address (default: 127.0.0.1)")
    private String host = "127.0.0.1";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;
    private final CountDownLatch over;

    GradeServeCommand(Map<String, String> environment) {
        this(environment, new CountDownLatch(1));
    }

    /// @param over reaches zero when it shall end
    GradeServeCommand(Map<String, String> environment, CountDownLatch over) {
        this.environment = environment;
        this.over = over;
    }

    @Override
    public void run() {
        ServeCommand.mustBePort(port);
        ServeCommand.known(host);
        var password =
                Optional.ofNullable(environment.get("GUILDHALL_ADMIN_PASSWORD")).filter(word -> !word.isBlank());
        var folder = home.writable(environment);
        try (var results = KeptResults.open(folder, environment);
                var site = PanelSite.start(host, port, password, OfficeOption.of(folder, results))) {
            var out = spec.commandLine().getOut();
            out.println("The experts' office is at %s (Ctrl-C ends it)".formatted(site.home()));
            out.flush();
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

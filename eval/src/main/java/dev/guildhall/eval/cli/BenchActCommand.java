package dev.guildhall.eval.cli;

import dev.guildhall.env.CacheFolder;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.browser.InstalledBrowser;
import dev.guildhall.env.desktop.DesktopSurface;
import dev.guildhall.env.desktop.Program;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.program.calc.Calc;
import dev.guildhall.env.program.chromium.BrowserWindow;
import dev.guildhall.env.program.freecad.FreeCad;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.jscad.JscadPackage;
import dev.guildhall.env.program.jscad.JscadServer;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.env.program.openscad.OpenScad;
import dev.guildhall.env.webdriver.Chromedriver;
import dev.guildhall.env.webdriver.Selenium;
import dev.guildhall.eval.bench.ActBench;
import dev.guildhall.eval.bench.ActBench.Row;
import dev.guildhall.eval.bench.ActBench.Subject;
import dev.guildhall.eval.bench.BlankPage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "act",
        mixinStandardHelpOptions = true,
        description =
                "How fast each program is to work in, beside a page in the browser: start, reset, a key until the first pixel changes, rest, and capture.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall bench act",
            "  guildhall bench act --times 20 --json act.json",
            "",
            "A program that is not installed is left out, and its row says how to get it."
        })
final class BenchActCommand implements Runnable {
    private static final Size SCREEN = new Size(1280, 800);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "5",
            description = "starts and resets of each program; ten keys follow each reset (default: 5)")
    private int times;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    BenchActCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The shape of `--json`.
    record Report(String bench, String machine, List<Row> programs) {}

    @Override
    public void run() {
        int wanted = Positive.of("--times", times);
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var bench = new ActBench(System::nanoTime);
        var rows = new ArrayList<Row>();
        var installed = new BrowserSetup(environment, this::say).provide();
        var source = JscadPackage.of(environment);
        try (var folder = WorkFolder.make();
                var page = BlankPage.serve();
                var jscad = JscadServer.start(source);
                var playwright = new Chromium(installed, CacheFolder.of(environment))) {
            var browser = installed.version().orElse("unknown");
            tell(rows, bench.run(page("page, Playwright", browser, Optional.empty(), playwright, page.home()), wanted));
            selenium(rows, bench, installed, page.home(), wanted);
            var part = page(
                    "JSCAD, Playwright",
                    JscadPackage.VERSION,
                    source.missing(),
                    playwright,
                    jscad.open().home());
            tell(rows, bench.run(part, wanted));
            for (var program : List.of(
                    BrowserWindow.at(page.home()),
                    LibreCad.with(),
                    OpenScad.with(),
                    Gnumeric.with(),
                    Calc.with(),
                    FreeCad.with())) {
                tell(rows, bench.run(window(program, folder), wanted));
            }
        }
        file.ifPresent(f -> f.write(new Report("act", Versions.machine(), rows)));
    }

    private void selenium(List<Row> rows, ActBench bench, InstalledBrowser browser, URI page, int wanted) {
        try {
            var chromedriver = Chromedriver.of(environment).find();
            try (var selenium = Selenium.local(browser, chromedriver)) {
                var version = browser.version().orElse("unknown");
                tell(rows, bench.run(page("page, Selenium", version, Optional.empty(), selenium, page), wanted));
            }
        } catch (SurfaceBroke _) {
            tell(rows, new Row("page, Selenium", "", "chromedriver not found (./guildhall setup selenium)", List.of()));
        }
    }

    private static Subject page(String name, String version, Optional<String> missing, Browser browser, URI page) {
        var opening = Opening.of(page, SCREEN);
        return new Subject(
                name,
                version,
                missing,
                () -> {
                    browser.close();
                    return browser.open(opening);
                },
                () -> browser.open(opening));
    }

    private static Subject window(Program program, WorkFolder folder) {
        Supplier<Surface> opened = () -> DesktopSurface.open(List.of(program), folder.path(), SCREEN, PATIENCE);
        return new Subject(
                program.name() + ", window",
                program.version().orElse(""),
                Requirements.of(List.of(program)).missing(),
                opened,
                opened);
    }

    private void tell(List<Row> rows, Row row) {
        var out = spec.commandLine().getOut();
        if (rows.isEmpty()) {
            out.println("act on %s".formatted(Versions.machine()));
            out.println("%-20s %-14s %6s %12s %12s".formatted("", "", "n", "p50 ms", "p95 ms"));
        }
        rows.add(row);
        if (!row.missing().isEmpty()) {
            out.println("%-20s %s".formatted(row.program(), row.missing()));
        }
        for (var timing : row.timings()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-20s %-14s %6d %12.1f %12.1f",
                    row.program(),
                    timing.what(),
                    timing.n(),
                    timing.medianMs(),
                    timing.p95Ms()));
        }
        out.flush();
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}

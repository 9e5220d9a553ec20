package dev.guildhall.eval.cli;

import dev.guildhall.env.CacheFolder;
import dev.guildhall.env.UserMistake;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.bench.see.Keep;
import dev.guildhall.eval.bench.see.PageScore;
import dev.guildhall.eval.bench.see.ProgramScore;
import dev.guildhall.eval.bench.see.SeeBench;
import dev.guildhall.eval.bench.see.pages.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "see",
        mixinStandardHelpOptions = true,
        description = "How well and how fast the eyes see: generated pages and the helpdesk, against their documents.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall bench see",
            "  guildhall bench see --part tune --pages 12 --keep misses",
            "  guildhall bench see --json see.json"
        })
final class BenchSeeCommand implements Runnable {
    @Option(names = "--pages", paramLabel = "N", defaultValue = "24", description = "generated pages (default: 24)")
    private int pages;

    @Option(
            names = "--helpdesks",
            paramLabel = "N",
            defaultValue = "2",
            description = "seeds of the helpdesk, four pages each (default: 2)")
    private int helpdesks;

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "measured",
            description =
                    "tune: pages to look at while the eyes are built; measured: pages that are only ever measured, with other fonts and layouts (default)")
    private Part part = Part.MEASURED;

    @Option(names = "--no-baseline", description = "do not let Tesseract read the whole frames for comparison")
    private boolean alone;

    @Option(names = "--no-desktop", description = "do not look at desktop programs, even where they are installed")
    private boolean pagesOnly;

    @Option(names = "--json", paramLabel = "FILE", description = "also write the figures as JSON")
    private @Nullable Path json;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "keep the pictures, and for each what was missed and invented, drawn and in words")
    private @Nullable Path keep;

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    BenchSeeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        int sheets = Positive.of("--pages", pages);
        if (helpdesks < 0) {
            throw new UserMistake("--helpdesks takes a whole number from 0 up, not %d.".formatted(helpdesks));
        }
        var file = Optional.ofNullable(json).map(JsonFile::at);
        var kept = Optional.ofNullable(keep).map(BenchSeeCommand::folder);
        var browser = new BrowserSetup(environment, this::say).provide();
        try (var premises = Premises.start();
                var running = new Chromium(browser, CacheFolder.of(environment))) {
            var result = new SeeBench(running, premises, Footprint::of, System::nanoTime)
                    .run(part, sheets, helpdesks, !alone, desktop(), kept, this::told, this::told);
            file.ifPresent(f -> f.write(SeeJson.of(
                    result, Versions.machine(), Versions.of(browser.version().orElse("unknown"), Chromium.driver()))));
            spec.commandLine().getOut().print(SeeTable.of(result, Versions.machine()));
            spec.commandLine().getOut().flush();
        }
    }

    private boolean desktop() {
        var missing = SeeBench.missingForDesktop();
        if (!pagesOnly && !missing.isEmpty()) {
            say("Desktop programs are left out: %s not found (./guildhall setup desktop)."
                    .formatted(String.join(", ", missing)));
        }
        return !pagesOnly && missing.isEmpty();
    }

    private static Keep folder(Path asked) {
        try {
            return new Keep(Files.createDirectories(asked));
        } catch (IOException e) {
            throw new UserMistake(
                    "--keep %s: there cannot be a folder (%s). Name another."
                            .formatted(asked, e.getClass().getSimpleName()),
                    e);
        }
    }

    private void told(PageScore page) {
        say(String.format(
                Locale.ROOT,
                "%-22s %-16s ×%-4s %6.0f ms  words %5.1f %%  clicks %5.1f %%",
                page.page(),
                page.look(),
                page.scale(),
                page.fullMs(),
                100 * page.words().recall(),
                100 * page.all().clicks().recall()));
    }

    private void told(ProgramScore program) {
        say(String.format(
                Locale.ROOT,
                "%-22s %-22s %6.0f ms  words %5.1f %%  clicks %5.1f %%",
                program.program(),
                program.window(),
                program.fullMs(),
                100 * program.words().recall(),
                100 * program.clicks().recall()));
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}

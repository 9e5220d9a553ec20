package dev.guildhall.eval.cli;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.desktop.Program;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.program.calc.Calc;
import dev.guildhall.env.program.freecad.FreeCad;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.jscad.JscadPackage;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.env.program.openscad.OpenScad;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.env.webdriver.Chromedriver;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is found on this machine, what is missing, and how to get it.",
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall doctor", "", "Fails if something that is needed is missing."})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;
    private int missing;

    DoctorCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        tell("ok", "machine", Versions.machine());
        browser();
        chromedriver();
        eyes();
        desktop("cad", LibreCad.with(), OpenScad.with(), Gnumeric.with());
        desktop("office", Calc.with());
        desktop("freecad", FreeCad.with());
        jscad();
        var path = home.path(environment);
        if (Files.exists(path) && !(Files.isDirectory(path) && Files.isWritable(path))) {
            need("home", "%s cannot be written to: choose another with --home DIR or GUILDHALL_HOME".formatted(path));
        } else {
            tell("ok", "home", path.toString());
        }
        for (var provider : new String[] {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY"}) {
            tell(
                    environment.containsKey(provider) ? "ok" : "–",
                    "models",
                    environment.containsKey(provider)
                            ? provider + " is set"
                            : provider + " is not set: the agent 'llm' cannot use this provider");
        }
        spec.commandLine()
                .getOut()
                .println(missing == 0 ? "All that is needed is here." : "Missing: %d.".formatted(missing));
        return missing == 0 ? 0 : 1;
    }

    private void browser() {
        try {
            var browser = BrowserFinder.of(environment).find();
            tell(
                    "ok",
                    "browser",
                    "%s (%s)".formatted(browser.path(), browser.version().orElse("unknown")));
        } catch (SurfaceBroke broke) {
            need("browser", String.valueOf(broke.getMessage()));
        }
    }

    /// Only tasks with desktop programs need them.
    private void desktop(String suite, Program... programs) {
        Requirements.of(List.of(programs))
                .missing()
                .ifPresentOrElse(
                        missing -> tell(
                                "–", suite, "%s: tasks of the suite '%s' cannot be worked".formatted(missing, suite)),
                        () -> List.of(programs)
                                .forEach(program -> tell(
                                        "ok",
                                        suite,
                                        "%s %s"
                                                .formatted(
                                                        program.name(),
                                                        program.version().orElse("of unknown version")))));
    }

    private void jscad() {
        JscadPackage.of(environment)
                .missing()
                .ifPresentOrElse(
                        missing -> tell("–", "cad", missing + ": tasks in JSCAD cannot be worked"),
                        () -> tell("ok", "cad", "jscad " + JscadPackage.VERSION));
    }

    /// Needed for Selenium alone.
    private void chromedriver() {
        try {
            tell("ok", "selenium", Chromedriver.of(environment).find().toString());
        } catch (SurfaceBroke broke) {
            tell("–", "selenium", "not for '--driver selenium': " + broke.getMessage());
        }
    }

    private void eyes() {
        try (var _ = ScreenParser.open(new ReadingCache(1))) {
            tell("ok", "eyes", "OpenCV and Tesseract load");
        } catch (RuntimeException | LinkageError broke) {
            need(
                    "eyes",
                    "OpenCV or Tesseract does not load: %s. Build anew with './guildhall build'.".formatted(broke));
        }
    }

    private void need(String what, String why) {
        missing++;
        tell("MISSING", what, why);
    }

    private void tell(String state, String what, String about) {
        spec.commandLine().getOut().println("%-8s %-8s %s".formatted(state, what, about));
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.program.jscad.JscadPackage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "setup",
        mixinStandardHelpOptions = true,
        description = "Provides what is missing on this machine. What is there already is left alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall setup browser     a Chromium for the web programs",
            "  guildhall setup selenium    chromedriver, for --driver selenium",
            "  guildhall setup postgres    a PostgreSQL for the tests of the store",
            "  guildhall setup desktop     an X display in memory, and programs to look at",
            "  guildhall setup cad         LibreCAD, OpenSCAD, Gnumeric, JSCAD, a display",
            "  guildhall setup office      LibreOffice Calc, a display",
            "  guildhall setup freecad     FreeCAD (1.3 GB), a display; optional",
            "  guildhall setup training    PyTorch and fonts, for train-reader"
        })
final class SetupCommand implements Callable<Integer> {
    private static final List<String> KNOWN =
            List.of("browser", "selenium", "postgres", "desktop", "cad", "office", "freecad", "training");

    @Parameters(
            paramLabel = "WHAT",
            description = "browser, selenium, postgres, desktop, cad, office, freecad or training")
    private String what = "";

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    SetupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (!KNOWN.contains(what)) {
            throw new UserMistake(
                    "There is nothing called '%s' to set up. Known: %s.".formatted(what, String.join(", ", KNOWN)));
        }
        var out = spec.commandLine().getOut();
        if (what.equals("training")) {
            throw new UserMistake(
                    "Maven fetches what training needs, so only the launcher can do it: './guildhall setup training'.");
        }
        out.println(
                switch (what) {
                    case "postgres" -> "PostgreSQL: %s".formatted(PostgresSetup.provide());
                    case "desktop" ->
                        "Desktop: %s"
                                .formatted(String.join(
                                        ", ", DesktopSetup.toLookAt().provide()));
                    case "cad" ->
                        "CAD desk: %s, JSCAD in %s"
                                .formatted(
                                        String.join(", ", DesktopSetup.cad().provide()),
                                        new JscadSetup(JscadPackage.of(environment), this::say).provide());
                    case "office" ->
                        "Office: %s"
                                .formatted(
                                        String.join(", ", DesktopSetup.office().provide()));
                    case "freecad" ->
                        "FreeCAD: %s"
                                .formatted(
                                        String.join(", ", DesktopSetup.freecad().provide()));
                    case "selenium" ->
                        "chromedriver: %s".formatted(new SeleniumSetup(environment, this::say).provide());
                    default ->
                        "Browser: %s"
                                .formatted(new BrowserSetup(environment, this::say)
                                        .provide()
                                        .path());
                });
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}

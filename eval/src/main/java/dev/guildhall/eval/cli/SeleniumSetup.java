package dev.guildhall.eval.cli;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.webdriver.Chromedriver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Sees to it that there is a chromedriver, for Selenium: one that is installed is used; Debian gives its own
/// package to root.
final class SeleniumSetup {
    private final Map<String, String> environment;
    private final Consumer<String> tell;

    SeleniumSetup(Map<String, String> environment, Consumer<String> tell) {
        this.environment = environment;
        this.tell = tell;
    }

    /// @throws SurfaceBroke if there is none and none can be installed
    Path provide() {
        var finder = Chromedriver.of(environment);
        // Ubuntu's package is a stub for a snap, which no container runs.
        if (finder.wanted().isEmpty()
                && finder.installed().isEmpty()
                && Installer.aptWorks()
                && Installer.system("debian")) {
            tell.accept("No chromedriver is here; installing Debian's …");
            Installer.apt(List.of("chromium-driver"));
        }
        return finder.find();
    }
}

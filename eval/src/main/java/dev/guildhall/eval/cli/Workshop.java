package dev.guildhall.eval.cli;

import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.browser.InstalledBrowser;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.eval.run.Studio;
import dev.guildhall.eval.run.Workplace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// Makes workplaces: here servers, browser and eyes are put together.
final class Workshop {
    /// Phrases that the eyes remember, for all desks together.
    private static final int READINGS = 20_000;

    private final Studio studio;
    private final InstalledBrowser browser;
    private final Path cache;
    private final ReadingCache readings = new ReadingCache(READINGS);

    private Workshop(Studio studio, InstalledBrowser browser, Path cache) {
        this.studio = studio;
        this.browser = browser;
        this.cache = cache;
    }

    /// @param run the name of the run that recordings belong to
    static Workshop open(Path home, String run, Map<String, String> environment, Consumer<String> tell) {
        var browser = new BrowserSetup(environment, tell).provide();
        var studio = new Studio(home, run, InstantSource.system(), System::nanoTime, Versions.of(browser));
        return new Workshop(studio, browser, cache(environment));
    }

    /// Where things are unpacked that every run needs: kept, and safe to delete.
    static Path cache(Map<String, String> environment) {
        var folder = environment.get("XDG_CACHE_HOME");
        return (folder == null || folder.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(folder))
                .resolve("guildhall");
    }

    Studio studio() {
        return studio;
    }

    /// A new workplace, for the thread that asks.
    Workplace place() {
        return new Workplace(studio, Premises.start(), new Chromium(browser, cache), ScreenParser.open(readings));
    }
}

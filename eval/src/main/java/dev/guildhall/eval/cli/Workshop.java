package dev.guildhall.eval.cli;

import dev.guildhall.env.CacheFolder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.env.webdriver.Selenium;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Studio;
import dev.guildhall.eval.run.Workplace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes workplaces: here servers, browser and eyes are put together.
final class Workshop {
    /// Phrases that the eyes remember, for all desks together.
    private static final int READINGS = 20_000;

    private final Studio studio;
    private final Supplier<Browser> browsers;
    private final ReadingCache readings = new ReadingCache(READINGS);

    private Workshop(Studio studio, Supplier<Browser> browsers) {
        this.studio = studio;
        this.browsers = browsers;
    }

    /// @param run the name of the run that recordings belong to
    static Workshop open(
            Path home, String run, Driving driving, Map<String, String> environment, Consumer<String> tell) {
        if (driving.grid().isPresent()) {
            var address = driving.grid().get();
            try (var grid = Selenium.grid(address)) {
                return open(
                        home,
                        run,
                        grid.version(),
                        "%s, Grid at %s".formatted(Selenium.driver(), address),
                        () -> Selenium.grid(address));
            }
        }
        var browser = new BrowserSetup(environment, tell).provide();
        var version = browser.version().orElse("unknown");
        return switch (driving.driver()) {
            case PLAYWRIGHT ->
                open(home, run, version, Chromium.driver(), () -> new Chromium(browser, CacheFolder.of(environment)));
            case SELENIUM -> {
                var chromedriver = new SeleniumSetup(environment, tell).provide();
                yield open(home, run, version, Selenium.driver(), () -> Selenium.local(browser, chromedriver));
            }
        };
    }

    private static Workshop open(Path home, String run, String browser, String driver, Supplier<Browser> browsers) {
        var studio = new Studio(home, run, InstantSource.system(), System::nanoTime, Versions.of(browser, driver));
        return new Workshop(studio, browsers);
    }

    Studio studio() {
        return studio;
    }

    /// A new workplace, for the thread that asks.
    Workplace place() {
        return new Workplace(studio, Premises.start(), browsers.get(), ScreenParser.open(readings));
    }
}

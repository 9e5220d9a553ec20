package dev.guildhall.env.webdriver;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.guildhall.env.browser.BrowserFinder;
import java.nio.file.Path;
import java.time.Duration;

/// Selenium on this machine, or a test that says why not.
final class LocalSelenium {
    private LocalSelenium() {}

    static Selenium started() {
        return Selenium.local(BrowserFinder.of(System.getenv()).find(), chromedriver());
    }

    static Selenium started(Duration limit) {
        return Selenium.local(BrowserFinder.of(System.getenv()).find(), chromedriver(), limit);
    }

    static Path chromedriver() {
        var installed = Chromedriver.of(System.getenv()).installed();
        assumeThat(installed)
                .as("skipped: chromedriver not found (./guildhall setup selenium)")
                .isPresent();
        return installed.orElseThrow();
    }
}

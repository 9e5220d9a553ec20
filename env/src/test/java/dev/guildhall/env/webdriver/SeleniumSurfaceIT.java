package dev.guildhall.env.webdriver;

import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceContract;
import dev.guildhall.env.page.Opening;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class SeleniumSurfaceIT extends SurfaceContract {
    private static Selenium browser;

    @BeforeAll
    static void startDriver() {
        browser = LocalSelenium.started();
    }

    @AfterAll
    static void closeDriver() {
        if (browser != null) {
            browser.close();
        }
    }

    @Override
    protected Surface open(URI page, Size size) {
        return browser.open(Opening.of(page, size).waiting(Duration.ofSeconds(3)));
    }
}

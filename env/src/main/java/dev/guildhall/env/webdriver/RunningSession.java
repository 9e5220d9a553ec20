package dev.guildhall.env.webdriver;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Watchdog;
import java.time.Duration;
import java.util.function.Supplier;
import org.openqa.selenium.WebDriverException;

/// A session and the browser behind it, until one of the two dies.
final class RunningSession implements AutoCloseable {
    private final Remote driver;
    private final BrowserProcess process;
    private final Watchdog watchdog;
    private final Session session;

    RunningSession(Remote driver, BrowserProcess process, Duration limit) {
        this.driver = driver;
        this.process = process;
        this.watchdog = new Watchdog(limit, this::kill);
        this.session = new Session(driver);
    }

    Session session() {
        return session;
    }

    /// Tells the watchdog that a long work goes on.
    void alive() {
        watchdog.alive();
    }

    /// @throws SurfaceBroke if the browser fails
    <T> T during(String doing, Supplier<T> work) {
        try {
            return watchdog.during(work);
        } catch (WebDriverException e) {
            throw new SurfaceBroke("the browser broke while %s: %s".formatted(doing, why(e)), e);
        }
    }

    private String why(WebDriverException e) {
        if (watchdog.hasBitten()) {
            return "it did not answer for %d s and was ended"
                    .formatted(watchdog.limit().toSeconds());
        }
        if (!process.isAlive()) {
            return "its process ended";
        }
        return Selenium.reason(e);
    }

    /// Ends the browser at once, from any thread.
    void kill() {
        if (process.id().isPresent()) {
            process.kill();
        } else {
            process.quit(driver);
        }
    }

    @Override
    public void close() {
        watchdog.close();
        process.quit(driver);
    }
}

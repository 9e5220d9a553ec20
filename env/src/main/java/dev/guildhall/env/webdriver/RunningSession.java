package dev.guildhall.env.webdriver;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Watchdog;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.openqa.selenium.WebDriverException;

/// A session and the browser behind it, until one of the two dies.
final class RunningSession implements AutoCloseable {
    private final Remote driver;
    private final OptionalLong process;
    private final Watchdog watchdog;
    private final Session session;

    /// @param process of the browser, if it is on this machine
    RunningSession(Remote driver, OptionalLong process, Duration limit) {
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
        if (process.isPresent() && browser().filter(ProcessHandle::isAlive).isEmpty()) {
            return "its process ended";
        }
        return Selenium.reason(e);
    }

    private Optional<ProcessHandle> browser() {
        return process.isPresent() ? ProcessHandle.of(process.getAsLong()) : Optional.empty();
    }

    /// Ends the browser at once, from any thread.
    void kill() {
        if (process.isPresent()) {
            browser().ifPresent(RunningSession::end);
        } else {
            quit();
        }
    }

    /// Debian's browser is a shell that waits for the browser itself.
    private static void end(ProcessHandle browser) {
        var all = browser.descendants().toList();
        browser.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void quit() {
        try {
            driver.quit();
        } catch (WebDriverException e) {
            browser().ifPresent(RunningSession::end); // the driver lost it
        }
    }

    @Override
    public void close() {
        watchdog.close();
        quit();
    }
}

package dev.guildhall.env.browser;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Watchdog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A driver and the browser it started, until one of the two dies.
final class RunningBrowser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String GONE = "its process ended";

    private final Playwright playwright;
    private final Browser browser;
    private final long process;
    private final Watchdog watchdog;
    private boolean closing;
    private boolean gone;

    private RunningBrowser(Playwright playwright, Browser browser, Duration limit) {
        this.playwright = playwright;
        this.browser = browser;
        this.process = process(browser);
        this.watchdog = new Watchdog(limit, this::kill);
        browser.onDisconnected(_ -> {
            gone = true;
            if (!closing) { // leaves the call in flight, which Playwright would let wait for ever
                throw new PlaywrightException(GONE);
            }
        });
    }

    static RunningBrowser start(InstalledBrowser program, Path cache, Duration limit) {
        DriverFolder.use(cache);
        var playwright = driver();
        try {
            return new RunningBrowser(playwright, launch(playwright, program, "--hide-scrollbars", FLAGS), limit);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new SurfaceBroke(
                    "%s does not start: %s. Try it by hand with --headless, or name another in GUILDHALL_BROWSER"
                            .formatted(program.path(), reason(e)),
                    e);
        }
    }

    /// @param without the flag of Playwright's own that is left out
    static Browser launch(Playwright playwright, InstalledBrowser program, String without, List<String> flags) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.path())
                        .setHeadless(true)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        .setIgnoreDefaultArgs(List.of(without))
                        .setArgs(flags));
    }

    static Playwright driver() {
        try {
            return Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        } catch (RuntimeException e) { // of several kinds
            throw new SurfaceBroke("Playwright's driver does not start: %s".formatted(e.getMessage()), e);
        }
    }

    Browser browser() {
        return browser;
    }

    boolean isAlive() {
        return !gone && !watchdog.hasBitten();
    }

    /// Does work in the browser for as long as the watchdog allows.
    ///
    /// @param doing what it is, for the message
    /// @throws SurfaceBroke if the browser fails
    <T> T during(String doing, Supplier<T> work) {
        try {
            return during(work);
        } catch (PlaywrightException e) {
            throw broke(doing, e);
        }
    }

    private <T> T during(Supplier<T> work) {
        if (!isAlive()) {
            throw new PlaywrightException(GONE);
        }
        return watchdog.during(work);
    }

    /// Tells the watchdog that a long work goes on.
    void alive() {
        watchdog.alive();
    }

    /// The failure in the words of whoever reads it.
    private SurfaceBroke broke(String doing, PlaywrightException e) {
        var why = watchdog.hasBitten()
                ? "it did not answer for %d s and was ended"
                        .formatted(watchdog.limit().toSeconds())
                : reason(e);
        return new SurfaceBroke("the browser broke while %s: %s".formatted(doing, why), e);
    }

    /// Closes a page's context; with a browser that is gone it is gone too.
    void discard(BrowserContext context) {
        try {
            during(() -> {
                context.close();
                return true;
            });
        } catch (PlaywrightException e) {
            gone = true;
        }
    }

    /// Ends the browser at once, from any thread.
    void kill() {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        closing = true;
        watchdog.close();
        try {
            playwright.close();
        } catch (PlaywrightException e) {
            kill(); // the driver is gone and cannot end it
        }
    }

    private static long process(Browser browser) {
        var line = browser.newBrowserCDPSession();
        for (JsonElement process : line.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
            if (process.getAsJsonObject().get("type").getAsString().equals("browser")) {
                return process.getAsJsonObject().get("id").getAsLong();
            }
        }
        throw new PlaywrightException("it does not tell its own process");
    }

    /// What went wrong, without the driver's stack.
    private static String reason(PlaywrightException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(line -> line.strip().replaceFirst("^message='", ""))
                .filter(line -> !line.equals("Error {") && !line.isEmpty())
                .findFirst()
                .orElse("it did not say why");
    }
}

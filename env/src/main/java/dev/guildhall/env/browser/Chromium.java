package dev.guildhall.env.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import dev.guildhall.env.SurfaceBroke;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One running browser, kept from episode to episode. It starts when the first page is opened, and again when
/// it has died.
///
/// It belongs to one thread, as Playwright does: a worker has a browser of its own.
public final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final InstalledBrowser program;
    private final Path cache;
    private @Nullable Running running;

    private record Running(Playwright playwright, Browser browser) {}

    /// @param cache a folder that outlives the process, where Playwright's driver is unpacked once
    public Chromium(InstalledBrowser program, Path cache) {
        this.program = program;
        this.cache = cache;
    }

    /// A fresh page at its home, with no cookie or memory of any page before.
    public PlaywrightSurface open(Opening opening) {
        boolean kept = running != null;
        try {
            return new PlaywrightSurface(browser(), opening);
        } catch (PlaywrightException e) {
            if (kept && !isAlive()) {
                close();
                return open(opening);
            }
            throw new SurfaceBroke(
                    "%s cannot open %s: %s".formatted(program.path(), opening.home(), PlaywrightSurface.reason(e)), e);
        }
    }

    /// The version of the browser, such as `140.0.7339.16`; starts it if it does not run.
    public String version() {
        return browser().version();
    }

    @Override
    public void close() {
        if (running != null) {
            try {
                running.playwright().close();
            } catch (PlaywrightException e) {
                // The driver is gone, and the browser with it.
            }
            running = null;
        }
    }

    private boolean isAlive() {
        return running != null && running.browser().isConnected();
    }

    private Browser browser() {
        if (!isAlive()) {
            close();
            running = start();
        }
        return java.util.Objects.requireNonNull(running).browser();
    }

    private Running start() {
        DriverFolder.use(cache);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.path())
                            .setHeadless(true)
                            .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                            .setIgnoreDefaultArgs(List.of("--hide-scrollbars"))
                            .setArgs(FLAGS));
            return new Running(playwright, browser);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new SurfaceBroke(
                    "%s does not start: %s. Try it by hand with --headless, or choose another in GUILDHALL_BROWSER"
                            .formatted(program.path(), PlaywrightSurface.reason(e)),
                    e);
        }
    }
}

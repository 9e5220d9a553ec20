package dev.guildhall.env.browser;

import com.microsoft.playwright.Playwright;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One browser that Playwright drives, kept from episode to episode. It starts when the first page is opened, and
/// again when it has died. It belongs to one thread, as Playwright does: a worker has a browser of its own.
public final class Chromium implements Browser {
    private final InstalledBrowser program;
    private final Path cache;
    private final Duration limit;
    private volatile @Nullable RunningBrowser running;

    /// A browser that is given up when it does not answer for a minute.
    ///
    /// @param cache a folder that outlives the process, where Playwright's driver is unpacked once
    public Chromium(InstalledBrowser program, Path cache) {
        this(program, cache, Duration.ofMinutes(1));
    }

    /// @param limit how long a single gesture or look may take before the browser is taken for hung and ended
    public Chromium(InstalledBrowser program, Path cache, Duration limit) {
        this.program = program;
        this.cache = cache;
        this.limit = limit;
    }

    /// The driver as a recording names it, such as `Playwright 1.62.0`.
    public static String driver() {
        var version = Playwright.class.getPackage().getImplementationVersion();
        return version == null ? "Playwright" : "Playwright " + version;
    }

    @Override
    public PageSurface open(Opening opening) {
        boolean kept = running != null;
        var browser = start();
        try {
            return browser.during(
                    "opening " + opening.home(),
                    () -> PageSurface.open(new PlaywrightPages(browser, opening), opening));
        } catch (SurfaceBroke e) {
            if (kept && !browser.isAlive()) { // it died since the last episode
                return open(opening);
            }
            throw e;
        }
    }

    /// A page to measure the eyes by. It shows nothing yet.
    ///
    /// @param size in the page's own pixels; its pictures are larger by the scale
    /// @param scale pixels of the screen for one of the page: above 1 on fine displays and when zoomed in
    public OpenPage page(Size size, double scale) {
        var browser = start();
        return browser.during("opening a page", () -> OpenPage.in(browser.browser(), size, scale));
    }

    /// The version of the browser, such as `140.0.7339.16`; starts it if it does not run.
    public String version() {
        return start().browser().version();
    }

    @Override
    public void kill() {
        var now = running;
        if (now != null) {
            now.kill();
        }
    }

    @Override
    public void close() {
        var now = running;
        running = null;
        if (now != null) {
            now.close();
        }
    }

    private RunningBrowser start() {
        var now = running;
        if (now == null || !now.isAlive()) {
            close();
            now = RunningBrowser.start(program, cache, limit);
            running = now;
        }
        return now;
    }
}

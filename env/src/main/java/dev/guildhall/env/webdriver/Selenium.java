package dev.guildhall.env.webdriver;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.InstalledBrowser;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.Origins;
import dev.guildhall.env.page.PageSurface;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.BuildInfo;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Browsers that Selenium drives, a new one for each episode; what starts them is kept: chromedriver on this
/// machine, or a Grid.
public final class Selenium implements Browser {
    private static final Duration SLACK = Duration.ofSeconds(10);

    /// Those that Playwright gives too, so that the same page has the same pixels.
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--incognito", // as in the contexts of Playwright: no link is coloured as visited
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--force-prefers-reduced-motion",
            "--lang=en-GB",
            "--accept-lang=en-GB",
            "--proxy-server=" + Origins.NOWHERE);

    /// A pointer that hovers and points finely, though no mouse is plugged in.
    private static final String MOUSE =
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

    private final Station station;
    private final Duration limit;
    private volatile @Nullable RunningSession running;

    private Selenium(Station station, Duration limit) {
        this.station = station;
        this.limit = limit;
    }

    /// Browsers on this machine that are given up when they do not answer for a minute.
    public static Selenium local(InstalledBrowser program, Path chromedriver) {
        return local(program, chromedriver, Duration.ofMinutes(1));
    }

    /// @param limit how long a single gesture or look may take before a browser is taken for hung and ended
    public static Selenium local(InstalledBrowser program, Path chromedriver, Duration limit) {
        return new Selenium(new LocalStation(program, chromedriver), limit);
    }

    /// Browsers that a Grid provides. They must reach the programs, so its nodes run on this machine, or find
    /// its loopback addresses through a tunnel.
    ///
    /// @param address such as `http://127.0.0.1:4444`
    public static Selenium grid(URI address) {
        return new Selenium(new Grid(address), Duration.ofMinutes(1));
    }

    /// The driver as a recording names it, such as `Selenium 4.47.0`.
    public static String driver() {
        return "Selenium " + new BuildInfo().getReleaseLabel();
    }

    @Override
    public PageSurface open(Opening opening) {
        var session = start(options(opening));
        running = session;
        try {
            return session.during(
                    "opening " + opening.home(), () -> PageSurface.open(new SeleniumPages(session, opening), opening));
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// The browser in its own words, such as `chrome 156.0.8078.79`; starts one to ask.
    public String version() {
        var driver = driver(options());
        try {
            var told = driver.getCapabilities();
            return "%s %s".formatted(told.getBrowserName(), told.getBrowserVersion());
        } finally {
            process(driver).quit(driver);
        }
    }

    private RunningSession start(ChromeOptions options) {
        var driver = driver(options);
        try {
            return new RunningSession(driver, process(driver), limit);
        } catch (WebDriverException e) {
            process(driver).quit(driver);
            throw new SurfaceBroke(station.refusal(e), e);
        }
    }

    private Remote driver(ChromeOptions options) {
        try {
            return new Remote(station.address(), options, limit.plus(SLACK));
        } catch (WebDriverException e) {
            throw new SurfaceBroke(station.refusal(e), e);
        }
    }

    private BrowserProcess process(Remote driver) {
        return new BrowserProcess(
                station instanceof LocalStation
                                && driver.getCapabilities().getCapability("goog:processID") instanceof Number id
                        ? OptionalLong.of(id.longValue())
                        : OptionalLong.empty());
    }

    private ChromeOptions options() {
        var options = new ChromeOptions();
        options.addArguments(FLAGS);
        station.choose(options);
        options.setPageLoadStrategy(PageLoadStrategy.NONE); // rest is ours to know
        options.setCapability("unhandledPromptBehavior", Map.of("default", "ignore", "beforeUnload", "accept"));
        var log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        return options;
    }

    private ChromeOptions options(Opening opening) {
        var options = options();
        options.addArguments(
                "--window-size=%d,%d"
                        .formatted(opening.size().width(), opening.size().height()),
                MOUSE + ",preferredColorScheme=" + (opening.dark() ? 0 : 1),
                "--proxy-bypass-list=" + String.join(";", new Origins(opening).bypass()));
        return options;
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
        station.close();
    }

    /// What went wrong, without the driver's stack.
    static String reason(WebDriverException e) {
        return String.valueOf(e.getRawMessage()).lines().findFirst().orElse("it did not say why");
    }
}

package dev.guildhall.eval.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A browser that notes every complaint of a page, and audits pages by the rules of axe-core.
public final class Auditor implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String AXE = axe();
    private static final double PATIENCE = 30_000; // milliseconds, for a busy machine

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final List<String> complaints = new ArrayList<>();

    /// Scripts, console and requests that go elsewhere are watched.
    ///
    /// @param home where the pages are
    public Page page(String home, int width, boolean dark) {
        var options = new Browser.NewPageOptions()
                .setViewportSize(width, 800)
                .setReducedMotion(ReducedMotion.REDUCE); // a colour on its way has whatever contrast
        if (dark) {
            options.setColorScheme(ColorScheme.DARK); // Playwright writes LIGHT with a dotless i in a Turkish locale
        }
        var page = browser.newPage(options);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            var address = request.url().replaceFirst("^blob:", "");
            if (!address.startsWith(home) && !address.startsWith("data:")) {
                complaints.add("asked for " + request.url());
            }
        });
        return page;
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Takes back the complaints that a test has asked for.
    public void forgive(String about) {
        complaints.removeIf(complaint -> complaint.contains(about));
    }

    /// What axe-core finds wrong, a line a rule with the first element that breaks it.
    public static List<?> faults(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate("""
                async () => (await axe.run()).violations.map(fault =>
                    `${fault.id}: ${fault.help}: ${fault.nodes[0].html}: ${fault.nodes[0].failureSummary}`)
                """);
    }

    /// Leaves a screenshot to be looked at.
    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    public static void fitsItsWindow(Page page, int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(width);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String axe() {
        try (var in = Auditor.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

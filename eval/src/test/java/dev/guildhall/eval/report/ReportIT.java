package dev.guildhall.eval.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.guildhall.eval.score.EpisodeResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages in a real browser, as files. It leaves screenshots in `target/screens` to be
/// looked at.
final class ReportIT {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    static Path home;

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static Path index = Path.of("");
    private static List<EpisodeResult> episodes = List.of();

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        episodes = SampleRun.record(home, 4);
        index = Report.write(home, SampleRun.RUN, episodes);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
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
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void noPageComplained() {
        assertThat(complaints).isEmpty();
    }

    private Page page(Path file, boolean dark) {
        if (browser == null) {
            throw new AssertionError("no browser");
        }
        var options = new Browser.NewPageOptions().setViewportSize(1440, 900);
        if (dark) {
            options.setColorScheme(ColorScheme.DARK); // Playwright writes LIGHT with a dotless i in a Turkish locale
        }
        var page = browser.newPage(options);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                complaints.add("asked for " + request.url());
            }
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    private static Path episode(int which) {
        return index.resolveSibling("episodes").resolve(episodes.get(which).recording() + ".html");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    @Test
    void theFirstPageLeadsToAnEpisode() {
        try (var page = page(index, false)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve("index-light.png"))
                    .setFullPage(true));
            page.locator("a.tile").first().click();
            assertThat(page.locator("h1")).containsText("support/answer-late-order");
            page.locator("a.back").click();
            assertThat(page.locator("h1")).hasText("refunds-march");
        }
    }

    @Test
    void agentsAndOutcomesCanBeHidden() {
        try (var page = page(index, true)) {
            shoot(page, "index-dark");
            assertThat(page.locator("section[aria-labelledby=agents] tbody tr:visible"))
                    .hasCount(3);
            page.locator("[data-show-agent=idle]").click();
            assertThat(page.locator("section[aria-labelledby=agents] tbody tr:visible"))
                    .hasCount(2);
            assertThat(page.locator(".matrix thead th:visible")).hasCount(4);
            page.locator("[data-show-standing=solved]").click();
            assertThat(page.locator(".tile.solved:not(.faded)")).hasCount(0);
            assertThat(page.locator(".tile.damaged:not(.faded)")).not().hasCount(0);
        }
    }

    @Test
    void theKeysWalkThroughAnEpisode() {
        try (var page = page(episode(0), false)) {
            assertThat(page.locator("article.step:visible h2").first()).hasText("Move to 200,220");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("article.step:visible h2").first()).hasText("Click at 1100,146");
            assertThat(page.locator("g.mark.on .point")).hasAttribute("cx", "1100");
            shoot(page, "episode-light");
            page.keyboard().press("j");
            assertThat(page.locator(".refused:visible")).containsText("outside the window");
            page.keyboard().press("j");
            assertThat(page.locator("p.keys.on")).containsText("49.90");
            assertThat(page).hasURL(Pattern.compile("#step-4$"));
            page.keyboard().press("End");
            assertThat(page.locator("article.step:visible h2").first()).hasText("The end");
            page.keyboard().press("k");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("[aria-current=step] .number")).hasText("5");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve("episode-light-5.png"))
                    .setFullPage(true));
        }
    }

    @Test
    void theElementsLieOverThePicture() {
        try (var page = page(episode(0), true)) {
            assertThat(page.locator(".area")).hasCount(0);
            page.keyboard().press("j");
            page.keyboard().press("o");
            assertThat(page.locator(".area")).hasCount(9);
            page.locator(".area.act").hover();
            assertThat(page.locator(".area.act b")).hasText("3 button “Refund”");
            assertThat(page.locator(".area.act b")).isVisible();
            var frame = page.locator("img.frame:visible").boundingBox();
            var area = page.locator(".area.act").boundingBox();
            assertThat((area.x - frame.x) / frame.width * 1280).isCloseTo(1040, within(2.0));
            shoot(page, "episode-dark");
            page.keyboard().press("o");
            assertThat(page.locator(".area")).hasCount(0);
        }
    }

    @Test
    void aStepHasAnAddressOfItsOwn() {
        var file = episode(1);
        try (var page = page(file, false)) {
            page.navigate(file.toUri() + "#step-5");
            assertThat(page.locator("article.step:visible h2").first()).containsText("Drag from");
            assertThat(page.locator("article.step:visible .changes")).containsText("refunded");
        }
    }

    @Test
    void thePageCanBeTurnedDark() {
        try (var page = page(episode(2), false)) {
            var before = background(page);
            page.keyboard().press("t");
            assertThat(background(page)).isNotEqualTo(before);
            page.locator("#theme").click();
            assertThat(background(page)).isEqualTo(before);
        }
    }

    @Test
    void theViewerFitsANarrowWindow() {
        try (var page = page(episode(0), false)) {
            page.setViewportSize(480, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(480);
            shoot(page, "episode-narrow");
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}

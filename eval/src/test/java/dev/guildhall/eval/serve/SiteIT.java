package dev.guildhall.eval.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.eval.exhibit.SampleFiles;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.tasks.Ending;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The application in a real browser. It leaves screenshots in `target/screens` to be looked
/// at.
class SiteIT {
    private static final int WIDTH = 1280;
    private static final int NARROW = 420;

    /// What the page put off is done now; Playwright's own clock cannot be set in a Turkish locale.
    private static final String LATER = "async () => { await window.waiting.shift()(); }";

    @TempDir
    private Path home;

    private SampleHouse house;
    private final Auditor auditor = new Auditor();

    @BeforeEach
    void open() {
        house = new SampleHouse(home);
    }

    @AfterEach
    void noPageComplained() {
        house.close();
        auditor.close();
        assertThat(auditor.complaints()).isEmpty();
    }

    private Page page(boolean dark) {
        return auditor.page(house.url("/"), WIDTH, dark);
    }

    private Stream<String> addresses() {
        var side = "/compare?a=refunds-march/apprentice&b=refunds-march/idle";
        return Stream.of(
                "/",
                "/runs/refunds-march",
                "/compare",
                side,
                "/live",
                "/search",
                "/search?q=damaged+idle",
                "/search?q=zebra");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPageIsAccessibleInBothThemes(boolean dark) {
        try (var page = page(dark);
                var recorder = house.begin()) {
            SampleRun.steps().subList(0, 2).forEach(recorder::stepped);
            for (var address :
                    Stream.concat(addresses(), Stream.of("/runs/later")).toList()) {
                page.navigate(house.url(address));
                assertThat(Auditor.faults(page)).as(address).isEmpty();
                Auditor.shoot(page, "serve-%s-%s".formatted(address.replaceAll("\\W+", "-"), dark ? "dark" : "light"));
            }
            page.navigate(house.episode(0));
            page.keyboard().press("j");
            page.keyboard().press("o");
            assertThat(Auditor.faults(page)).isEmpty();
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isVisible();
            assertThat(Auditor.faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theFilesOfAnEpisodeAreShownAndAPartIsTurned(boolean dark) {
        var evidence = SampleFiles.of("Ann", 6, new Ending.Finished("Done."));
        var manifest =
                SampleRun.manifest("plates-1-ann", "cad/plate-holes", 1, "ann", SampleHouse.NOW, SampleFiles.BRIEF);
        try (var recorder = Recorder.start(house.home, manifest, InstantSource.fixed(SampleHouse.NOW), () -> 1)) {
            SampleRun.steps().subList(0, 2).forEach(recorder::stepped);
            recorder.ended(new End(evidence.ending(), Optional.empty(), Optional.of(evidence), List.of()));
        }
        try (var page = page(dark)) {
            page.navigate(house.url("/episodes/plates-1-ann"));
            assertThat(page.locator(".file h3")).hasText(new String[] {
                "Ann.scad new", "bill.gnumeric changed", "plate.dxf changed", "plate.stl new", "standard.txt as it was"
            });
            page.locator(".solid .view").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#count")).hasText("1 of 3");
            assertThat(Auditor.faults(page)).isEmpty();
            Auditor.shoot(page, "serve-files-" + (dark ? "dark" : "light"));
            page.setViewportSize(NARROW, 800);
            Auditor.fitsItsWindow(page, NARROW);
        }
    }

    @Test
    void everyPageFitsANarrowWindow() {
        try (var page = auditor.page(house.url("/"), NARROW, false)) {
            for (var address :
                    Stream.concat(addresses(), Stream.of(house.episode(0))).toList()) {
                page.navigate(house.url(address));
                Auditor.fitsItsWindow(page, NARROW);
                Auditor.shoot(page, "serve-%s-narrow".formatted(address.replaceAll("\\W+", "-")));
            }
        }
    }

    @Test
    void theKeyboardLeadsFromTheRunsToAStepAndBack() {
        try (var page = page(false)) {
            page.navigate(house.url("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("refunds-march");
            page.locator("a.tile").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("support/answer-late-order");
            page.keyboard().press("c");
            assertThat(page).hasURL(Pattern.compile("#step-5$"));
            page.keyboard().press("/");
            page.keyboard().type("joke about to");
            assertThat(page).hasURL(Pattern.compile("#step-5$"));
            assertThat(page.locator("#q")).hasValue("joke about to");
        }
    }

    @Test
    void thePictureIsShownWithWhatTheHandDidAndWhatTheEyesFound() {
        try (var page = page(false)) {
            page.navigate(house.episode(0));
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("g.mark.on .point")).hasAttribute("cx", "1100");
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "[...document.querySelectorAll('img.frame')].filter(i => !i.hidden)[0].naturalWidth === 1280"))
                    .isTrue();
            page.keyboard().press("o");
            assertThat(page.locator(".area")).hasCount(9);
            page.keyboard().press("End");
            assertThat(page.locator("article.step:visible h2").first()).hasText("The end");
            page.keyboard().press("Home");
            assertThat(page.locator("article.step:visible .said, article.step:visible .thought"))
                    .containsText(SampleRun.INJECTION);
        }
    }

    @Test
    void anEpisodeIsSeenWhileItGoesOn() {
        try (var page = page(true);
                var follower = page(false);
                var recorder = house.begin()) {
            var steps = SampleRun.steps();
            page.navigate(house.url("/live"));
            assertThat(page.locator(".desk")).hasCount(1);
            assertThat(page.locator(".desk .note")).containsText("Step 0");
            recorder.stepped(steps.get(0));
            assertThat(page.locator(".desk .note")).containsText("Step 1");

            follower.navigate(house.url("/episodes/later-reset-1-idle"));
            assertThat(follower.locator(".badge.live")).isVisible();
            assertThat(follower.locator("#count")).hasText("1 of 1");
            recorder.stepped(steps.get(1));
            assertThat(follower.locator("#count")).hasText("2 of 2");
            follower.keyboard().press("Home");
            recorder.stepped(steps.get(2));
            assertThat(follower.locator("#count")).hasText("1 of 3");
            Auditor.shoot(page, "serve-live");

            recorder.ended(new End(new Ending.GaveUp("Enough."), Optional.empty(), Optional.empty(), List.of()));
            assertThat(follower.locator("#pause-word")).hasText("Over");
            assertThat(follower.locator(".lead")).containsText("Enough.");
            assertThat(page.locator(".empty")).isVisible();
            assertThat(follower.locator("#count")).hasText("1 of 4");
        }
    }

    @Test
    void whatGoesOnCanBePaused() {
        try (var page = page(false);
                var recorder = house.begin()) {
            page.addInitScript("window.waiting = []; window.setTimeout = then => window.waiting.push(then)");
            page.navigate(house.url("/live"));
            page.locator("#pause").click();
            assertThat(page.locator("#pause-word")).hasText("Paused");
            recorder.stepped(SampleRun.steps().getFirst());
            page.evaluate(LATER);
            page.evaluate(LATER);
            assertThat(page.locator(".desk .note")).containsText("Step 0");
            page.locator("#pause").click();
            page.evaluate(LATER);
            assertThat(page.locator(".desk .note")).containsText("Step 1");
        }
    }

    @Test
    void aSearchLeadsToTheStep() {
        try (var page = page(false)) {
            page.navigate(house.url("/"));
            page.keyboard().press("/");
            page.keyboard().type("apprentice 49.90");
            page.keyboard().press("Enter");
            assertThat(page.locator(".finds > li")).hasCount(8);
            assertThat(page.locator("mark").first()).hasText("49.90");
            page.locator(".step-link").first().click();
            assertThat(page.locator("p.keys.on")).containsText("49.90");
        }
    }

    @Test
    void thePageRemembersThatItWasTurnedDark() {
        try (var page = page(false)) {
            page.navigate(house.url("/"));
            page.locator("#theme").click();
            var dark = page.evaluate("getComputedStyle(document.body).backgroundColor");
            page.navigate(house.url("/live"));
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(dark);
        }
    }
}

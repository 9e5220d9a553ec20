package dev.guildhall.env.webdriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Gesture;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Frame;
import dev.guildhall.env.LocalPages;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class SeleniumIT {
    private static final Size SIZE = new Size(640, 480);

    private final LocalPages pages = new LocalPages();

    @AfterEach
    void closePages() {
        pages.close();
    }

    /// What was seen of a page while the same was done on it.
    private record Seen(List<Frame> frames, Screen elements, Screen accessibility) {

        static Seen of(Browser browser, URI page) {
            var frames = new ArrayList<Frame>();
            try (browser;
                    var surface = browser.open(Opening.of(page, SIZE))) {
                frames.add(surface.look().frame());
                for (Gesture gesture : List.of(
                        new Click(new Point(20, 90)),
                        new Action.Type("Größe 42, İzmir\tone\ntwo"),
                        new KeyPress("Control+a"),
                        new Click(new Point(20, 20)),
                        new KeyPress("ArrowDown"),
                        new Scroll(new Point(300, 300), 0, 1))) {
                    surface.perform(gesture);
                    frames.add(surface.look().frame());
                }
                var insides = surface.insides().orElseThrow();
                return new Seen(frames, insides.elements(), insides.accessibility());
            }
        }
    }

    @Test
    void itShowsWhatPlaywrightShowsPixelForPixel() {
        pages.with("/", """
                <div class=at style="left: 10px; top: 10px">
                  <select aria-label="State"><option>Open<option>Pending<option>Closed</select></div>
                <div class=at style="left: 10px; top: 60px">
                  <input aria-label="Size"> <textarea aria-label="Note"></textarea> <button>Save it</button></div>
                <div class=at style="left: 10px; top: 150px; width: 400px; height: 2000px">Below this there is much.</div>
                """);
        var here = LocalSelenium.started();
        var there = new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"));
        assertThat(Seen.of(here, pages.at("/"))).isEqualTo(Seen.of(there, pages.at("/")));
    }

    @Test
    void aBrowserThatWasKilledIsReportedAndTheNextPageHasANewOne() {
        pages.with("/", "Hello");
        try (var selenium = LocalSelenium.started()) {
            var surface = selenium.open(Opening.of(pages.at("/"), SIZE));
            var before = surface.look().frame();

            selenium.kill();

            assertThatThrownBy(surface::look)
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessage("the browser broke while the page was worked: its process ended");
            surface.close();
            try (var again = selenium.open(Opening.of(pages.at("/"), SIZE))) {
                assertThat(again.look().frame()).isEqualTo(before);
            }
        }
    }

    @Test
    void aPageThatHangsIsGivenUp() {
        pages.with("/", "<script>onclick = () => { while (true); }</script>");
        try (var selenium = LocalSelenium.started(Duration.ofSeconds(4));
                var surface = selenium.open(Opening.of(pages.at("/"), SIZE))) {
            surface.look();
            assertThatThrownBy(() -> clickAndLook(surface))
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessageEndingWith("it did not answer for 4 s and was ended");
        }
    }

    private static void clickAndLook(PageSurface surface) {
        surface.perform(new Click(new Point(10, 10)));
        surface.look();
    }

    @Test
    void aPlaceWhereNobodyListensIsSaid() {
        var nobody = pages.at("/");
        pages.close();
        try (var selenium = LocalSelenium.started()) {
            assertThatThrownBy(() -> selenium.open(Opening.of(nobody, SIZE)))
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessage(nobody + " does not open: net::ERR_CONNECTION_REFUSED. Is the program there running?");
        }
    }

    @Test
    void theBrowserTellsItsVersion() {
        try (var selenium = LocalSelenium.started()) {
            assertThat(selenium.version()).matches("chrome[a-z-]* \\d+(\\.\\d+)+");
        }
    }

    @Test
    void aGridThatIsNotThereIsSaid() {
        var nobody = pages.at("");
        pages.close();
        try (var grid = Selenium.grid(nobody)) {
            assertThatThrownBy(grid::version)
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessage(
                            "No Selenium Grid answers at %s. Start one there ('java -jar selenium-server.jar standalone'), or give another address with --grid",
                            nobody);
        }
    }

    @Test
    void aPortThatSomebodyElseTookIsNotTheEnd(@TempDir Path folder) throws IOException {
        var unlucky = folder.resolve("chromedriver");
        Files.writeString(unlucky, """
                #!/bin/sh
                if [ ! -e "$0.tried" ]; then
                  touch "$0.tried"
                  echo 'bind() failed: Address already in use (98)'
                  exit 1
                fi
                exec '%s' "$@"
                """.formatted(LocalSelenium.chromedriver()));
        Files.setPosixFilePermissions(unlucky, PosixFilePermissions.fromString("rwx------"));
        try (var browser = Selenium.local(BrowserFinder.of(System.getenv()).find(), unlucky)) {
            assertThat(browser.version()).startsWith("chrome");
        }
    }

    @Test
    void aClosedBrowserLeavesNoProcess() throws InterruptedException {
        try (var selenium = LocalSelenium.started()) {
            List<ProcessHandle> started;
            try (var surface = selenium.open(Opening.of(pages.at("/"), SIZE))) {
                surface.look();
                started = ProcessHandle.current()
                        .descendants()
                        .filter(SeleniumIT::isBrowser)
                        .toList();
            }
            assertThat(started).isNotEmpty();
            for (int waited = 0; waited < 100 && started.stream().anyMatch(SeleniumIT::works); waited++) {
                Thread.sleep(50);
            }
            assertThat(started).noneMatch(SeleniumIT::works);
        }
    }

    private static boolean isBrowser(ProcessHandle one) {
        var command = one.info().command().orElse("");
        return command.contains("chrom") && !command.contains("chromedriver");
    }

    /// A dead process whose parent has not taken notice does not.
    private static boolean works(ProcessHandle one) {
        return one.isAlive() && one.info().command().isPresent();
    }
}

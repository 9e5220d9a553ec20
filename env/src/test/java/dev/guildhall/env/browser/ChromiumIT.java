package dev.guildhall.env.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action.Click;
import dev.guildhall.env.LocalPages;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Opening;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class ChromiumIT {
    private static final Size SIZE = new Size(320, 240);
    private static final Path CACHE = Path.of("target", "cache");
    private static final InstalledBrowser PROGRAM =
            BrowserFinder.of(System.getenv()).find();

    private final LocalPages pages = new LocalPages();

    @AfterEach
    void closePages() {
        pages.close();
    }

    @Test
    void aBrowserThatWasKilledIsReportedAndStartedAgain() {
        pages.with("/", "Hello");
        try (var chromium = new Chromium(PROGRAM, CACHE)) {
            var surface = chromium.open(Opening.of(pages.at("/"), SIZE));
            var before = surface.look().frame();

            chromium.kill();

            assertThatThrownBy(surface::look)
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessage("the browser broke while the page was worked: its process ended");
            surface.close();
            try (var again = chromium.open(Opening.of(pages.at("/"), SIZE))) {
                assertThat(again.look().frame()).isEqualTo(before);
            }
        }
    }

    @Test
    void aPageThatHangsIsGivenUp() {
        pages.with("/", "<script>onclick = () => { while (true); }</script>");
        try (var chromium = new Chromium(PROGRAM, CACHE, Duration.ofSeconds(4));
                var surface = chromium.open(Opening.of(pages.at("/"), SIZE))) {
            surface.look();
            assertThatThrownBy(() -> {
                        surface.perform(new Click(new Point(10, 10)));
                        surface.look();
                    })
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessageEndingWith("it did not answer for 4 s and was ended");
        }
    }

    @Test
    void aPlaceWhereNobodyListensIsSaid() {
        var nobody = pages.at("/");
        pages.close();
        try (var chromium = new Chromium(PROGRAM, CACHE)) {
            assertThatThrownBy(() -> chromium.open(Opening.of(nobody, SIZE)))
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessage(nobody + " does not open: net::ERR_CONNECTION_REFUSED. Is the program there running?");
        }
    }

    @Test
    void twoBrowsersOnTwoThreadsDoNotDisturbEachOther() throws Exception {
        pages.with("/one", page("one")).with("/two", page("two"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(works("/one", 10));
            var two = threads.submit(works("/two", 50));
            assertThat(one.get()).isEqualTo(20);
            assertThat(two.get()).isEqualTo(20);
        }
        assertThat(pages.said().stream().filter("one 10,10"::equals)).hasSize(20);
        assertThat(pages.said().stream().filter("two 50,50"::equals)).hasSize(20);
        assertThat(pages.said()).hasSize(40);
    }

    @Test
    void aSurfaceStaysOnItsThread() throws Exception {
        pages.with("/", "Hello");
        try (var threads = Executors.newSingleThreadExecutor();
                var chromium = new Chromium(PROGRAM, CACHE);
                var surface = chromium.open(Opening.of(pages.at("/"), SIZE))) {
            assertThatThrownBy(() -> threads.submit(surface::look).get())
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a surface belongs to the thread that opened it");
        }
    }

    private Callable<Integer> works(String path, int place) {
        return () -> {
            try (var chromium = new Chromium(PROGRAM, CACHE);
                    Surface surface = chromium.open(Opening.of(pages.at(path), SIZE))) {
                int clicks = 0;
                for (; clicks < 20; clicks++) {
                    surface.perform(new Click(new Point(place, place)));
                    surface.look();
                }
                return clicks;
            }
        };
    }

    private static String page(String name) {
        return "<script>onclick = (e) => say('%s ' + e.clientX + ',' + e.clientY)</script>".formatted(name);
    }
}

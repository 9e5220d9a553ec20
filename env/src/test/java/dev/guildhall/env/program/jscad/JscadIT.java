package dev.guildhall.env.program.jscad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Gesture;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Wait;
import dev.guildhall.env.Element;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import dev.guildhall.env.webdriver.Chromedriver;
import dev.guildhall.env.webdriver.Selenium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSCAD with nothing but this machine: a script is written, built and exported into the worker's folder.
class JscadIT {
    private static final JscadPackage SOURCE = JscadPackage.of(System.getenv());
    private static final String CUBE =
            "const main=()=>require('@jscad/modeling').primitives.cuboid({size:[10,20,30]});module.exports={main};";

    private static final String PART = "changes.stl";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheProgram() {
        assumeTrue(
                SOURCE.missing().isEmpty(), () -> "skipped: " + SOURCE.missing().orElseThrow());
    }

    @Test
    void aPartIsBuiltAndExportedUnderPlaywright() throws IOException {
        try (var browser = new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"))) {
            aPartIsBuiltAndExported(browser);
        }
    }

    @Test
    void aPartIsBuiltAndExportedUnderSelenium() throws IOException {
        var chromedriver = Chromedriver.of(System.getenv()).installed();
        assumeTrue(chromedriver.isPresent(), "skipped: chromedriver not found (./guildhall setup selenium)");
        try (var browser = Selenium.local(BrowserFinder.of(System.getenv()).find(), chromedriver.orElseThrow())) {
            aPartIsBuiltAndExported(browser);
        }
    }

    private void aPartIsBuiltAndExported(Browser browser) throws IOException {
        try (var server = JscadServer.start(SOURCE);
                var surface = browser.open(Opening.of(server.open().home(), new Size(1280, 800))
                        .at(() -> Instant.parse("2026-03-02T09:15:00Z"))
                        .savingTo(folder))) {
            assertThat(surface.look().atRest()).isTrue();
            does(surface, new KeyPress("Control+a"), new Action.Type(CUBE), new KeyPress("Shift+Enter"));
            does(surface, new Click(export(surface)));
            assertThat(exported(surface, 12)).isEqualTo(12); // two to each side of a box
            does(surface, new Click(new Point(900, 400)), new KeyPress("Control+a"));
            does(surface, new Action.Type(CUBE.replace("cuboid({size:[10,20,30]})", "sphere({segments:4})")));
            does(surface, new KeyPress("Shift+Enter"), new Click(export(surface)));
            assertThat(exported(surface, 8)).isEqualTo(8); // an octahedron, in the same file, in place of the box
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(folder.resolve(PART));
            }
            assertThat(surface.refusedRequests()).isEmpty();
        }
    }

    private static Point export(PageSurface surface) {
        return surface.insides().orElseThrow().elements().elements().stream()
                .filter(element ->
                        element.kind() == Element.Kind.BUTTON && element.text().equals("Export"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(photographed(surface)))
                .box()
                .center();
    }

    /// Waits a while for so many facets in the part; a download takes its time.
    private long exported(PageSurface surface, long wanted) throws IOException {
        long facets = -1;
        for (int i = 0; i < 30 && facets != wanted; i++) {
            does(surface, new Wait(100));
            var part = folder.resolve(PART);
            facets = Files.exists(part)
                    ? Files.readString(part)
                            .lines()
                            .filter(line -> line.contains("facet normal"))
                            .count()
                    : -1;
        }
        return facets;
    }

    /// What can be looked at when it is not what was expected.
    private static String photographed(PageSurface surface) {
        try {
            var picture = Path.of("target", "jscad.png");
            Files.write(picture, surface.look().frame().png());
            return "no button 'Export' in %s, where it says:%n%s"
                    .formatted(
                            picture.toAbsolutePath(),
                            surface.insides().orElseThrow().elements().text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void does(PageSurface surface, Gesture... gestures) {
        for (var gesture : gestures) {
            surface.perform(gesture);
            surface.look();
        }
    }
}

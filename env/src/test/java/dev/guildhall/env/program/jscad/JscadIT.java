package dev.guildhall.env.program.jscad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Gesture;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Wait;
import dev.guildhall.env.Element;
import dev.guildhall.env.Size;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.Chromium;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import dev.guildhall.env.webdriver.Chromedriver;
import dev.guildhall.env.webdriver.Selenium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSCAD with nothing but this machine: a script is written, built and exported into the worker's folder.
class JscadIT {
    private static final JscadPackage SOURCE = JscadPackage.of(System.getenv());
    private static final String CUBE =
            "const main=()=>require('@jscad/modeling').primitives.cuboid({size:[10,20,30]});module.exports={main};";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheProgram() {
        assumeTrue(
                SOURCE.missing().isEmpty(),
                () -> "skipped: " + SOURCE.missing().orElseThrow());
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
        try (var browser =
                Selenium.local(BrowserFinder.of(System.getenv()).find(), chromedriver.orElseThrow())) {
            aPartIsBuiltAndExported(browser);
        }
    }

    private void aPartIsBuiltAndExported(Browser browser) throws IOException {
        try (var server = JscadServer.start(SOURCE);
                var surface = browser.open(Opening.of(server.open().home(), new Size(1280, 800))
                        .savingTo(folder))) {
            assertThat(surface.look().atRest()).isTrue();
            does(surface, new KeyPress("Control+a"), new Action.Type(CUBE), new KeyPress("Shift+Enter"), new Wait(300));
            var export = surface.insides().orElseThrow().elements().elements().stream()
                    .filter(element -> element.kind() == Element.Kind.BUTTON
                            && element.text().equals("export"))
                    .findFirst()
                    .orElseThrow();
            var part = folder.resolve("changes.stl");
            does(surface, new Click(export.box().center()));
            for (int i = 0; i < 30 && !Files.exists(part); i++) {
                does(surface, new Wait(100));
            }
            assertThat(Files.readString(part, StandardCharsets.ISO_8859_1)).contains("JSCAD");
            assertThat(Files.size(part)).isEqualTo(84 + 12 * 50); // a box has twelve facets, each of 50 bytes
            assertThat(surface.refusedRequests()).isEmpty();
        }
    }

    private static void does(PageSurface surface, Gesture... gestures) {
        for (var gesture : gestures) {
            surface.perform(gesture);
            surface.look();
        }
    }
}

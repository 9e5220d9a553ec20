package dev.guildhall.env.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.InstalledBrowser.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {

    @TempDir
    Path root;

    @Test
    void theShellIsPreferredWhereverItIs() throws IOException {
        program("bin/google-chrome");
        program("usr/bin/chromium");
        var shell = program("usr/bin/chromium-headless-shell");
        assertThat(finder().find()).isEqualTo(new InstalledBrowser(shell, Kind.HEADLESS_SHELL));
        assertThat(finder().installed())
                .extracting(InstalledBrowser::kind)
                .containsExactly(Kind.HEADLESS_SHELL, Kind.CHROMIUM, Kind.CHROME);
    }

    @Test
    void thePathComesBeforeTheUsualPlaces() throws IOException {
        program("usr/bin/chromium");
        var mine = program("bin/chromium");
        assertThat(finder().find().path()).isEqualTo(mine);
    }

    @Test
    void whatTheUserNamesIsTaken() throws IOException {
        program("usr/bin/chromium-headless-shell");
        var wanted = program("elsewhere/msedge");
        assertThat(finder(wanted.toString()).find()).isEqualTo(new InstalledBrowser(wanted, Kind.EDGE));
    }

    @Test
    void whatTheUserNamesMustBeThere() throws IOException {
        program("usr/bin/chromium-headless-shell");
        var wanted = root.resolve("nowhere");
        assertThatThrownBy(() -> finder(wanted.toString()).find())
                .isInstanceOf(SurfaceBroke.class)
                .hasMessage("GUILDHALL_BROWSER is '" + wanted + "', and no program is there. Install one with"
                        + " './guildhall setup browser', or say in GUILDHALL_BROWSER where one is.");
    }

    @Test
    void withoutABrowserItSaysHowToGetOne() throws IOException {
        var text = Files.createDirectories(root.resolve("usr/bin")).resolve("chromium");
        Files.writeString(text, "not a program");
        assertThatThrownBy(() -> finder().find())
                .isInstanceOf(SurfaceBroke.class)
                .hasMessage("No browser was found: no Chromium, Chrome or Edge on PATH, in the usual folders or in"
                        + " Playwright's cache. Install one with './guildhall setup browser', or say in"
                        + " GUILDHALL_BROWSER where one is.");
    }

    @Test
    void applicationsOfAMacAreFound() throws IOException {
        var chrome = program("home/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        assertThat(finder().find()).isEqualTo(new InstalledBrowser(chrome, Kind.CHROME));
    }

    @Test
    void whatPlaywrightDownloadedComesLastAndTheNewestOfItFirst() throws IOException {
        var cache = "home/.cache/ms-playwright/";
        var full = program(cache + "chromium-1200/chrome-linux/chrome");
        var old = program(cache + "chromium_headless_shell-999/chrome-linux/headless_shell");
        var fresh = program(cache + "chromium_headless_shell-1200/chrome-linux/headless_shell");
        program(cache + "firefox-1300/firefox/firefox");
        assertThat(finder().installed())
                .containsExactly(
                        new InstalledBrowser(fresh, Kind.HEADLESS_SHELL),
                        new InstalledBrowser(old, Kind.HEADLESS_SHELL),
                        new InstalledBrowser(full, Kind.CHROME));
        var system = program("usr/bin/microsoft-edge");
        assertThat(finder().find().path()).isEqualTo(system);
    }

    @Test
    void theEnvironmentIsRead() {
        var finder = BrowserFinder.of(Map.of("PATH", "/a:/b", "HOME", "/home/ada", "GUILDHALL_BROWSER", " "));
        assertThat(finder).isEqualTo(new BrowserFinder(Optional.empty(), "/a:/b", Path.of("/"), Path.of("/home/ada")));
    }

    @Test
    void itsVersionIsAskedOfTheProgram() throws IOException {
        var program = program("bin/chromium");
        Files.writeString(program, "#!/bin/sh\necho Chromium 1.2.3\n");
        assertThat(finder().find().version()).hasValue("Chromium 1.2.3");
        Files.writeString(program, "#!/bin/sh\nexit 1\n");
        assertThat(finder().find().version()).isEmpty();
    }

    private BrowserFinder finder(String... wanted) {
        var path = root.resolve("none") + File.pathSeparator + root.resolve("bin");
        return new BrowserFinder(
                Optional.of(wanted).filter(w -> w.length > 0).map(w -> w[0]), path, root, root.resolve("home"));
    }

    private Path program(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}

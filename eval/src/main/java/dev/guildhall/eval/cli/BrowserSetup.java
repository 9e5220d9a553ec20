package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.InstalledBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees to it that there is a browser: one that is installed is used; Debian gives its own package to root;
/// elsewhere Playwright downloads one.
final class BrowserSetup {
    private final Map<String, String> environment;
    private final Consumer<String> tell;

    BrowserSetup(Map<String, String> environment, Consumer<String> tell) {
        this.environment = environment;
        this.tell = tell;
    }

    InstalledBrowser provide() {
        var finder = BrowserFinder.of(environment);
        if (finder.wanted().isPresent() || finder.installed().findAny().isPresent()) {
            return finder.find();
        }
        try {
            install();
        } catch (UserMistake failed) {
            throw missing(String.valueOf(failed.getMessage()), failed);
        }
        return finder.installed()
                .findFirst()
                .orElseThrow(() -> missing("After the installation there is still none.", null));
    }

    private void install() {
        // Ubuntu's package is a stub for a snap, which no container runs.
        if (Installer.aptWorks() && Installer.system("debian")) {
            tell.accept("No browser is here; installing Debian's Chromium …");
            Installer.apt(List.of("chromium-headless-shell", "fonts-liberation", "fonts-dejavu-core"));
            return;
        }
        tell.accept("No browser is here; downloading Playwright's Chromium …");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium-headless-shell"));
        if (Installer.root()) {
            command.add("--with-deps");
        }
        Installer.run(command);
    }

    private static UserMistake missing(String why, @Nullable Throwable cause) {
        return new UserMistake(
                "No Chrome or Chromium could be provided. %s Install Google Chrome or Chromium yourself and put it on PATH, or set GUILDHALL_BROWSER to its program file."
                        .formatted(why),
                cause);
    }
}

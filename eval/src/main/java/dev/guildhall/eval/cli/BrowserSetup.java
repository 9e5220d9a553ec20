package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.browser.BrowserFinder;
import dev.guildhall.env.browser.InstalledBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && debian()) {
            tell.accept("No browser is here; installing Debian's Chromium …");
            run(List.of("apt-get", "update", "-qq"));
            run(List.of(
                    "apt-get",
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends",
                    "chromium-headless-shell",
                    "fonts-liberation",
                    "fonts-dejavu-core"));
        } else {
            tell.accept("No browser is here; downloading Playwright's Chromium …");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "chromium-headless-shell"));
            if (root) {
                command.add("--with-deps");
            }
            run(command);
        }
        return finder.installed().findFirst().orElseThrow(() -> missing("after the installation there is still none"));
    }

    private static boolean debian() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).contains("ID=debian");
        } catch (IOException _) {
            return false; // no Linux, or one without the file: not Debian
        }
    }

    private static void run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw missing("'%s' ended with %d".formatted(String.join(" ", command.subList(0, 2)), exit));
            }
        } catch (IOException e) {
            throw missing("%s cannot be started: %s".formatted(command.getFirst(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw missing("interrupted");
        }
    }

    private static UserMistake missing(String why) {
        return new UserMistake(
                "No Chrome or Chromium could be provided (%s). Install Google Chrome or Chromium yourself and put it on PATH, or set GUILDHALL_BROWSER to its program file."
                        .formatted(why));
    }
}

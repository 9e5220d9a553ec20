package dev.guildhall.env.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.jar.DriverJar;
import dev.guildhall.env.SurfaceBroke;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// Playwright's driver, a program on Node.js that its jars carry. By itself Playwright unpacks the 130 MB
/// anew for every start of Java; here they are unpacked once and used by all.
final class DriverFolder {
    private static final String PROPERTY = "playwright.cli.dir";

    private DriverFolder() {}

    /// Has the driver in a folder of the cache and makes Playwright use it, unless the user has chosen
    /// another one. Several processes may do this at once.
    static synchronized void use(Path cache) {
        if (System.getProperty(PROPERTY) != null || System.getenv("PLAYWRIGHT_DRIVER_DIR") != null) {
            return;
        }
        var version = Playwright.class.getPackage().getImplementationVersion();
        var folder = cache.resolve("playwright-" + (version == null ? "driver" : version));
        if (!Files.isDirectory(folder)) {
            unpack(cache, folder);
        }
        System.setProperty(PROPERTY, folder.toString());
    }

    private static void unpack(Path cache, Path folder) {
        try {
            Files.createDirectories(cache);
            var fresh = Files.createTempDirectory(cache, "unpacking-");
            DriverJar.installDriverTo(fresh);
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                remove(fresh);
                if (!Files.isDirectory(folder)) { // else another process was first
                    throw e;
                }
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            throw new SurfaceBroke(
                    "Playwright's driver could not be unpacked into %s; is the disk full?".formatted(folder), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package dev.guildhall.env.browser;

import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceContract;
import dev.guildhall.env.page.Opening;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

class PlaywrightSurfaceIT extends SurfaceContract {
    private static final Chromium BROWSER =
            new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"));

    @AfterAll
    static void closeBrowser() {
        BROWSER.close();
    }

    @Override
    protected Surface open(URI page, Size size) {
        return BROWSER.open(Opening.of(page, size).waiting(Duration.ofSeconds(3)));
    }
}

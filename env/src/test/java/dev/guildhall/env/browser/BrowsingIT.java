package dev.guildhall.env.browser;

import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.BrowsingContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

class BrowsingIT extends BrowsingContract {
    private static final Chromium BROWSER =
            new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"));

    @AfterAll
    static void closeBrowser() {
        BROWSER.close();
    }

    @Override
    protected Browser browser() {
        return BROWSER;
    }
}

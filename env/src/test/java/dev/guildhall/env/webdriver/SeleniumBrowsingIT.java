package dev.guildhall.env.webdriver;

import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.BrowsingContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SeleniumBrowsingIT extends BrowsingContract {
    private static Selenium browser;

    @BeforeAll
    static void startDriver() {
        browser = LocalSelenium.started();
    }

    @AfterAll
    static void closeDriver() {
        if (browser != null) {
            browser.close();
        }
    }

    @Override
    protected Browser browser() {
        return browser;
    }
}

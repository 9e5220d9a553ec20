package dev.guildhall.env.webdriver;

import java.net.URI;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;

/// Where sessions are asked for.
interface Station extends AutoCloseable {

    /// Where it listens; it is started if need be.
    URI address();

    /// Says which browser is wanted.
    void choose(ChromeOptions options);

    /// Why it gives no session, in the words of whoever reads it.
    String refusal(WebDriverException e);

    @Override
    void close();
}

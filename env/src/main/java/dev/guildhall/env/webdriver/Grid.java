package dev.guildhall.env.webdriver;

import java.net.ConnectException;
import java.net.URI;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;

/// A Selenium Grid that somebody else has started.
record Grid(URI address) implements Station {

    /// Its nodes have their own browsers, and run them as whoever started them: mostly root in a container.
    @Override
    public void choose(ChromeOptions options) {
        options.addArguments("--no-sandbox");
    }

    @Override
    public String refusal(WebDriverException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return "No Selenium Grid answers at %s. Start one there ('java -jar selenium-server.jar standalone'), or give another address with --grid"
                        .formatted(address);
            }
        }
        return "The Selenium Grid at %s gives no browser: %s. Its page %s/ui tells which nodes it has and whether one has Chrome"
                .formatted(address, Selenium.reason(e), address);
    }

    @Override
    public void close() {
        // it is not ours
    }
}

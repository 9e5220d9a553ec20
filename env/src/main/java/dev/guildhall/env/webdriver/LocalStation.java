package dev.guildhall.env.webdriver;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.InstalledBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;

/// A chromedriver of our own, started for the first session and again if it has died.
final class LocalStation implements Station {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final int MOST_TRIES = 5;

    private final InstalledBrowser program;
    private final Path chromedriver;
    private @Nullable Running running;

    private record Running(Process process, URI address) {}

    LocalStation(InstalledBrowser program, Path chromedriver) {
        this.program = program;
        this.chromedriver = chromedriver;
    }

    @Override
    public URI address() {
        var now = running;
        if (now == null || !now.process().isAlive()) {
            now = start();
            running = now;
        }
        return now.address();
    }

    /// Not by Selenium's own service, which takes twenty seconds to stop.
    private Running start() {
        try {
            for (int tried = 1; ; tried++) {
                var said = new StringBuilder();
                var started = started(said);
                if (started.isPresent()) {
                    return started.get();
                }
                // It takes a free port of IPv6 and wants the same of IPv4, which somebody else may have.
                if (tried == MOST_TRIES || said.indexOf("Address already in use") < 0) {
                    throw new IOException(
                            said.isEmpty()
                                    ? "it ended without a word"
                                    : said.toString().strip());
                }
            }
        } catch (IOException e) {
            throw new SurfaceBroke(
                    "%s does not start: %s. Try it by hand, or name another in GUILDHALL_CHROMEDRIVER"
                            .formatted(chromedriver, e.getMessage()),
                    e);
        }
    }

    /// @param said takes what it says if it ends instead
    private Optional<Running> started(StringBuilder said) throws IOException {
        var builder = new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true);
        builder.environment().put("TZ", "UTC");
        var process = builder.start();
        process.getOutputStream().close();
        var out = process.inputReader(StandardCharsets.UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var port = STARTED.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {})); // else it would stall
                return Optional.of(new Running(process, URI.create("http://127.0.0.1:" + port.group(1))));
            }
            said.append(line).append(' ');
        }
        return Optional.empty();
    }

    @Override
    public void choose(ChromeOptions options) {
        options.setBinary(program.path().toFile());
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
    }

    @Override
    public String refusal(WebDriverException e) {
        return "%s does not start under %s: %s. The two must be of the same version; name others in GUILDHALL_BROWSER and GUILDHALL_CHROMEDRIVER"
                .formatted(program.path(), chromedriver, Selenium.reason(e));
    }

    @Override
    public void close() {
        if (running != null) {
            running.process().destroy();
            running = null;
        }
    }
}

package dev.guildhall.env.webdriver;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.HttpMethod;

/// A WebDriver with the one command of Chromium's drivers that the standard lacks: to speak the browser's own
/// protocol. A Grid passes it on.
final class Remote extends RemoteWebDriver {
    private static final String ASK = "executeCdpCommand";
    private static final Gson GSON = new Gson();

    /// @param at a chromedriver, or a Grid
    /// @param patience how long a single command may take
    Remote(URI at, Capabilities wanted, Duration patience) {
        super(executor(at, patience), wanted);
    }

    private static HttpCommandExecutor executor(URI at, Duration patience) {
        var more = Map.of(ASK, new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST));
        var config = ClientConfig.defaultConfig().baseUri(at).readTimeout(patience);
        return new HttpCommandExecutor(more, config, HttpClient.Factory.createDefault());
    }

    /// @return nothing if a dialog opened before the answer
    Optional<JsonObject> ask(String method, JsonObject how) {
        Map<?, ?> parameters = GSON.fromJson(how, Map.class);
        return Optional.ofNullable(execute(ASK, Map.of("cmd", method, "params", parameters))
                        .getValue())
                .map(answer -> GSON.toJsonTree(answer).getAsJsonObject());
    }
}

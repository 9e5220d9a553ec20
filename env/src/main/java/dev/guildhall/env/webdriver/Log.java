package dev.guildhall.env.webdriver;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.openqa.selenium.logging.LogType;

/// What the browser tells by itself. A WebDriver hears it and keeps it in its performance log until it is asked;
/// so it is asked often.
final class Log {
    /// For every window's events.
    interface Listener extends BiConsumer<String, JsonObject> {}

    private final Remote driver;
    private final Map<String, Listener> everywhere = new HashMap<>();
    private final Map<String, Map<String, Consumer<JsonObject>>> inWindow = new HashMap<>();

    Log(Remote driver) {
        this.driver = driver;
    }

    /// @param listener takes the window's handle and the event
    void on(String event, Listener listener) {
        everywhere.put(event, listener);
    }

    void on(String window, String event, Consumer<JsonObject> listener) {
        inWindow.computeIfAbsent(window, _ -> new HashMap<>()).put(event, listener);
    }

    void hear() {
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            var told = JsonParser.parseString(entry.getMessage()).getAsJsonObject();
            var message = told.getAsJsonObject("message");
            tell(
                    told.get("webview").getAsString(),
                    message.get("method").getAsString(),
                    message.getAsJsonObject("params"));
        }
    }

    private void tell(String window, String event, JsonObject about) {
        everywhere.getOrDefault(event, (_, _) -> {}).accept(window, about);
        inWindow.getOrDefault(window, Map.of()).getOrDefault(event, _ -> {}).accept(about);
    }
}

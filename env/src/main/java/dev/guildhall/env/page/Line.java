package dev.guildhall.env.page;

import com.google.gson.JsonObject;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The line to the renderer of one page, over which Chromium's own protocol is spoken, whichever driver carries
/// it. Every method throws what the driver throws when the browser fails.
public interface Line {

    /// Asks, and waits for the answer.
    JsonObject send(String method, JsonObject how);

    /// Has an event heard from now on.
    void on(String event, Consumer<JsonObject> listener);

    /// Takes in what the browser has told meanwhile, if the driver does not do so by itself.
    void hear();

    /// Hears what the browser tells until it makes the condition true.
    ///
    /// @param end as [System#nanoTime] counts
    /// @return whether it came true in time; no if the page closed meanwhile
    boolean await(BooleanSupplier condition, long end);

    /// Whether the page is gone while its browser lives.
    boolean isClosed();
}

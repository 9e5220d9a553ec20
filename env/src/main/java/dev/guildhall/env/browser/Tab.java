package dev.guildhall.env.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page and the line to its renderer: pictures, scripts, and whether it is on its way somewhere.
final class Tab {
    private final Page page;
    private final CDPSession line;
    private final Set<String> loading = new HashSet<>();
    private int drawn;
    private String clockScript = "";
    private @Nullable Instant clock;

    Tab(Page page) {
        this.page = page;
        this.line = page.context().newCDPSession(page);
        line.on("Page.frameRequestedNavigation", event -> {
            if (!event.get("disposition").getAsString().equals("newTab")) {
                loading.add(frame(event));
            }
        });
        line.on("Page.frameStartedLoading", event -> loading.add(frame(event)));
        line.on("Page.frameStoppedLoading", event -> loading.remove(frame(event)));
        line.on("Page.frameDetached", event -> loading.remove(frame(event)));
        line.on("Page.screencastFrame", _ -> drawn++);
        line.send("Page.enable");
    }

    Page page() {
        return page;
    }

    boolean isLoading() {
        return !loading.isEmpty();
    }

    /// Leaves for an address and returns when the document there has begun.
    ///
    /// @return the browser's name of the error if it does not begin, else nothing
    String go(URI address) {
        var where = new JsonObject();
        where.addProperty("url", address.toString());
        var answer = line.send("Page.navigate", where);
        return answer.has("errorText") ? answer.get("errorText").getAsString() : "";
    }

    /// The picture as it is this moment: a PNG file in base 64, empty between two documents. Pages that look
    /// the same give the same text.
    String picture() {
        var how = new JsonObject();
        how.addProperty("format", "png");
        how.addProperty("optimizeForSpeed", true);
        try {
            return line.send("Page.captureScreenshot", how).get("data").getAsString();
        } catch (PlaywrightException e) {
            if (page.isClosed() || !isBetweenDocuments(e)) {
                throw e;
            }
            return "";
        }
    }

    /// Lets two frames and the page's short timers pass.
    ///
    /// @return whether the document is there, whole; no if it went away meanwhile
    boolean settled() {
        try {
            var state = evaluate("globalThis[Symbol.for('guildhall')]?.settled() ?? document.readyState", true);
            return state.has("value") && state.get("value").getAsString().equals("complete");
        } catch (PlaywrightException e) {
            if (page.isClosed() || !wasLeft(e)) {
                throw e;
            }
            return false;
        }
    }

    /// The value of an expression in the page, waited for if it is a promise.
    JsonObject evaluate(String expression, boolean await) {
        var what = new JsonObject();
        what.addProperty("expression", expression);
        what.addProperty("awaitPromise", await);
        what.addProperty("returnByValue", true);
        return line.send("Runtime.evaluate", what).getAsJsonObject("result");
    }

    /// How many pictures a screencast has sent so far.
    int drawn() {
        return drawn;
    }

    JsonObject ask(String method, JsonObject how) {
        return line.send(method, how);
    }

    /// Sets the page's clock, for this document and those to come.
    void setClock(Instant now) {
        if (now.equals(clock)) {
            return;
        }
        clock = now;
        var script = """
                (function set(window) {
                  try {
                    (window[Symbol.for('guildhall')] ??= {}).now = %d;
                    for (let i = 0; i < window.length; i++) set(window[i]);
                  } catch { /* a frame of another origin */ }
                })(window)""".formatted(now.toEpochMilli());
        if (!clockScript.isEmpty()) {
            var old = new JsonObject();
            old.addProperty("identifier", clockScript);
            line.send("Page.removeScriptToEvaluateOnNewDocument", old);
        }
        var fresh = new JsonObject();
        fresh.addProperty("source", script);
        clockScript = line.send("Page.addScriptToEvaluateOnNewDocument", fresh)
                .get("identifier")
                .getAsString();
        evaluate(script, false);
    }

    private static String frame(JsonObject event) {
        return event.get("frameId").getAsString();
    }

    /// What the browser says to a picture asked for while one document takes over from another.
    private static boolean isBetweenDocuments(PlaywrightException e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("Unable to capture screenshot") || said.contains("Not attached to an active page");
    }

    /// What the browser says when a document is left while a script of it is awaited.
    private static boolean wasLeft(PlaywrightException e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("navigated or closed")
                || said.contains("context was destroyed")
                || said.contains("collected");
    }
}

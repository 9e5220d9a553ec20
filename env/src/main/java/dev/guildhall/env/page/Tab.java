package dev.guildhall.env.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A page and the line to its renderer: pictures, scripts, and whether it is on its way somewhere.
public final class Tab {
    /// What runs before the scripts of every page, so that pictures and clocks are the same each time.
    public static final String SCRIPT = Resource.beside(Tab.class, "page.js").text();

    private final Line line;
    private final Set<String> loading = new HashSet<>();
    private int drawn;
    private int first = -1;
    private String clockScript = "";
    private @Nullable Instant clock;

    public Tab(Line line) {
        this.line = line;
        line.on("Page.frameRequestedNavigation", event -> {
            if (!event.get("disposition").getAsString().equals("newTab")) {
                loading.add(frame(event));
            }
        });
        line.on("Page.frameStartedLoading", event -> loading.add(frame(event)));
        line.on("Page.frameStoppedLoading", event -> loading.remove(frame(event)));
        line.on("Page.frameNavigated", event -> {
            if (!event.getAsJsonObject("frame").has("parentId")) {
                clock = null; // what was set while the document was on its way may not have reached it
            }
        });
        line.on("Page.frameDetached", event -> loading.remove(frame(event)));
        line.on("Page.screencastFrame", _ -> drawn++);
        line.send("Page.enable", new JsonObject());
    }

    boolean isClosed() {
        return line.isClosed();
    }

    boolean isLoading() {
        return !loading.isEmpty();
    }

    void hear() {
        line.hear();
    }

    boolean await(BooleanSupplier condition, long end) {
        return line.await(condition, end);
    }

    /// Leaves for an address and returns when the document there has begun.
    ///
    /// @return the browser's name of the error if it does not begin, else nothing
    public String go(URI address) {
        var where = new JsonObject();
        where.addProperty("url", address.toString());
        var answer = line.send("Page.navigate", where);
        return answer.has("errorText") ? answer.get("errorText").getAsString() : "";
    }

    /// Makes the document that is there now the first one: there is no way back to what was before.
    void beginHere() {
        first = history().entry(0);
    }

    /// Goes back (-1) or forward (1) in the tab's history; nothing happens at its ends. The place is asked for
    /// by its name, since a driver says a thing again if the page went away before it answered.
    void travel(int step) {
        var history = history();
        if (history.has(step) && !(step < 0 && history.entry(0) == first)) {
            var where = new JsonObject();
            where.addProperty("entryId", history.entry(step));
            line.send("Page.navigateToHistoryEntry", where);
        }
    }

    private History history() {
        var told = line.send("Page.getNavigationHistory", new JsonObject());
        return new History(
                told.getAsJsonArray("entries"), told.get("currentIndex").getAsInt());
    }

    /// Where a tab has been.
    private record History(JsonArray entries, int now) {
        boolean has(int step) {
            return now + step >= 0 && now + step < entries.size();
        }

        /// The browser's number for the place so many steps from here.
        int entry(int step) {
            return entries.get(now + step).getAsJsonObject().get("id").getAsInt();
        }
    }

    /// The picture as it is this moment: a PNG file in base 64, empty between two documents. Pages that look
    /// the same give the same text.
    public String picture() {
        var how = new JsonObject();
        how.addProperty("format", "png");
        how.addProperty("optimizeForSpeed", true);
        try {
            return line.send("Page.captureScreenshot", how).get("data").getAsString();
        } catch (RuntimeException e) { // each driver has its own kind
            if (line.isClosed() || !isBetweenDocuments(e)) {
                throw e;
            }
            return "";
        }
    }

    /// Lets two frames and the page's short timers pass.
    ///
    /// @return whether the document is there, whole; no if it went away meanwhile
    public boolean settled() {
        try {
            var state = evaluate("globalThis[Symbol.for('guildhall')]?.settled() ?? document.readyState", true);
            return state.has("value") && state.get("value").getAsString().equals("complete");
        } catch (RuntimeException e) { // each driver has its own kind
            if (line.isClosed() || !wasLeft(e)) {
                throw e;
            }
            return false;
        }
    }

    /// The value of an expression in the page, waited for if it is a promise.
    public JsonObject evaluate(String expression, boolean await) {
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

    public JsonObject ask(String method, JsonObject how) {
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
            runNoMore(clockScript);
        }
        clockScript = runFirst(script);
        evaluate(script, false);
    }

    private void runNoMore(String script) {
        var old = new JsonObject();
        old.addProperty("identifier", script);
        try {
            line.send("Page.removeScriptToEvaluateOnNewDocument", old);
        } catch (RuntimeException e) { // each driver has its own kind
            if (!String.valueOf(e.getMessage()).contains("Script not found")) { // lost with the document before
                throw e;
            }
        }
    }

    /// Has a script run before those of every document to come.
    ///
    /// @return what it is removed by
    @SuppressWarnings("CanIgnoreReturnValueSuggester")
    public String runFirst(String script) {
        var fresh = new JsonObject();
        fresh.addProperty("source", script);
        return line.send("Page.addScriptToEvaluateOnNewDocument", fresh)
                .get("identifier")
                .getAsString();
    }

    private static String frame(JsonObject event) {
        return event.get("frameId").getAsString();
    }

    /// What the browser says to a picture asked for while one document takes over from another.
    private static boolean isBetweenDocuments(RuntimeException e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("Unable to capture screenshot") || said.contains("Not attached to an active page");
    }

    /// What the browser says when a document is left while a script of it is awaited.
    private static boolean wasLeft(RuntimeException e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("navigated or closed")
                || said.contains("context was destroyed")
                || said.contains("collected");
    }
}

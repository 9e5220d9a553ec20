package dev.guildhall.env.webdriver;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.guildhall.env.page.Hands;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.Origins;
import dev.guildhall.env.page.Pages;
import dev.guildhall.env.page.Resource;
import dev.guildhall.env.page.Tab;
import dev.guildhall.env.page.Traffic;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The windows of one session.
final class SeleniumPages implements Pages {
    private static final String FENCE =
            Resource.beside(SeleniumPages.class, "fence.js").text();

    /// What the generic families mean under Playwright, so that the same page has the same pixels.
    private static final String FONTS = """
            {"fontFamilies": {"standard": "Times New Roman", "fixed": "Monospace", "serif": "Times New Roman",
              "sansSerif": "Arial", "cursive": "Comic Sans MS", "fantasy": "Impact"}}
            """;

    private final RunningSession running;
    private final Session session;
    private final Opening opening;
    private final Origins origins;
    private final Traffic traffic;
    private final Map<String, Tab> tabs = new HashMap<>();
    private boolean asking;

    SeleniumPages(RunningSession running, Opening opening) {
        this.running = running;
        this.session = running.session();
        this.opening = opening;
        this.origins = new Origins(opening);
        this.traffic = new Traffic(opening.patience());
        var log = session.log();
        log.on("Network.requestWillBeSent", (window, event) -> {
            origins.note(event.getAsJsonObject("request").get("url").getAsString());
            traffic.began(id(event), event.has("type") ? event.get("type").getAsString() : "");
        });
        log.on("Network.loadingFinished", (_, event) -> traffic.ended(id(event)));
        log.on("Network.loadingFailed", (_, event) -> traffic.ended(id(event)));
        log.on(
                "Network.webSocketCreated",
                (_, event) -> origins.note(event.get("url").getAsString()));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @Override
    public Tab front() {
        return tab(inFront());
    }

    private String inFront() {
        if (asking) {
            return session.form();
        }
        if (session.windows().isEmpty()) {
            session.newWindow(); // the program closed its last window: a person sees an empty screen
        }
        return session.windows().getLast();
    }

    private Tab tab(String window) {
        var known = tabs.get(window);
        if (known == null) {
            known = new Tab(new WindowLine(session, window));
            tabs.put(window, known);
            furnish(known);
        }
        return known;
    }

    /// A window that a page opened has begun already, so its first document is furnished late: its scripts may
    /// have seen the machine's clock, as they do with every driver.
    private void furnish(Tab tab) {
        var fence = FENCE.replace("INSIDE", new Gson().toJson(origins.own()));
        for (var script : List.of(Tab.SCRIPT, fence)) {
            tab.runFirst(script);
        }
        tab.evaluate(
                "if (!globalThis[Symbol.for('guildhall')]?.settled) { %s\n%s }".formatted(Tab.SCRIPT, fence), false);
        var metrics = new JsonObject();
        metrics.addProperty("width", opening.size().width());
        metrics.addProperty("height", opening.size().height());
        metrics.addProperty("deviceScaleFactor", 1);
        metrics.addProperty("mobile", false);
        tab.ask("Emulation.setDeviceMetricsOverride", metrics);
        tab.ask("Emulation.setTimezoneOverride", with("timezoneId", "UTC"));
        tab.ask("Emulation.setLocaleOverride", with("locale", "en-GB"));
        tab.ask("Page.setDownloadBehavior", downloading());
        tab.ask("Page.setFontFamilies", JsonParser.parseString(FONTS).getAsJsonObject());
    }

    private JsonObject downloading() {
        return opening.downloads()
                .map(folder -> {
                    var how = with("behavior", "allow");
                    how.addProperty("downloadPath", folder.toAbsolutePath().toString());
                    return how;
                })
                .orElseGet(() -> with("behavior", "deny"));
    }

    private static JsonObject with(String name, String value) {
        var how = new JsonObject();
        how.addProperty(name, value);
        return how;
    }

    @Override
    public Hands hands() {
        return new SeleniumHands(session, inFront(), running::alive);
    }

    @Override
    public void closeFront() {
        if (session.windows().size() > 1) {
            session.close(inFront());
            traffic.forget();
        }
    }

    @Override
    public Traffic traffic() {
        return traffic;
    }

    @Override
    public void onQuestion(Asked asked) {
        session.onQuestion(asked::asked);
    }

    @Override
    public Form form() {
        var tab = tab(session.form());
        tab.go(URI.create("about:blank"));
        asking = true;
        return new Form() {
            @Override
            public Tab tab() {
                return tab;
            }

            @Override
            public void close() {
                asking = false;
            }
        };
    }

    @Override
    public List<String> refused() {
        return origins.refused();
    }

    @Override
    public <T> T during(String doing, Supplier<T> work) {
        return running.during(doing, work);
    }

    @Override
    public void close() {
        running.close();
    }
}

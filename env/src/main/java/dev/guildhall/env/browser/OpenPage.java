package dev.guildhall.env.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.page.Tab;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A page that is opened to be photographed and asked what is on it: where the truth comes from that the eyes
/// are measured against. Nobody works on it; for that there is [dev.guildhall.env.page.PageSurface].
///
/// It belongs to the thread that opened its browser.
public final class OpenPage implements AutoCloseable {
    private static final int MOST = 20;

    private final BrowserContext context;
    private final Page page;
    private final Tab tab;
    private final List<String> complaints = new ArrayList<>();

    private OpenPage(BrowserContext context, Size size, double scale) {
        this.context = context;
        context.addInitScript(Tab.SCRIPT);
        this.page = context.newPage();
        this.tab = new Tab(new PlaywrightLine(page, () -> true));
        var metrics = new JsonObject(); // a line that has not set the scale itself takes pictures without it
        metrics.addProperty("width", size.width());
        metrics.addProperty("height", size.height());
        metrics.addProperty("deviceScaleFactor", scale);
        metrics.addProperty("mobile", false);
        tab.ask("Emulation.setDeviceMetricsOverride", metrics);
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) {
                complaints.add(said.text());
            }
        });
    }

    static OpenPage in(Browser browser, Size size, double scale) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setDeviceScaleFactor(scale)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE);
        return new OpenPage(browser.newContext(options), size, scale);
    }

    /// Shows a document given as text.
    public void show(String html) {
        page.setContent(html);
    }

    public void visit(URI address) {
        page.navigate(address.toString());
    }

    /// The picture once the page is at rest, as a surface takes it.
    ///
    /// @throws SurfaceBroke if the browser gives none
    public Frame frame() {
        for (int asked = 0; asked < MOST; asked++) {
            page.waitForFunction("() => document.readyState === 'complete'");
            tab.settled();
            var picture = tab.picture();
            if (!picture.isEmpty()) { // it is while one document takes over from another
                return Frame.ofPng(Base64.getDecoder().decode(picture));
            }
        }
        throw new SurfaceBroke("the browser gave no picture of %s, asked %d times".formatted(page.url(), MOST));
    }

    /// What an expression in the page gives, as text.
    public String ask(String expression) {
        return String.valueOf(page.evaluate(expression));
    }

    /// Presses the left mouse button at a place in the page's own pixels.
    public void click(double x, double y) {
        page.mouse().click(x, y);
    }

    /// Types where the focus is.
    public void type(String text) {
        page.keyboard().type(text);
    }

    /// The page as Playwright hands it to language models: its accessibility tree as YAML.
    public String accessibilityTree() {
        return page.locator("body").ariaSnapshot();
    }

    /// The errors and warnings of the page so far.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}

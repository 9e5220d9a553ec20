package dev.guildhall.env.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import dev.guildhall.env.page.Line;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A page's line as Playwright carries it. What the browser tells is heard during every call.
final class PlaywrightLine implements Line {
    private final Page page;
    private final CDPSession session;
    private final BooleanSupplier alive;

    /// @param alive whether the browser is
    PlaywrightLine(Page page, BooleanSupplier alive) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
        this.alive = alive;
    }

    @Override
    public JsonObject send(String method, JsonObject how) {
        return session.send(method, how);
    }

    @Override
    public void on(String event, Consumer<JsonObject> listener) {
        session.on(event, listener);
    }

    @Override
    public void hear() {
        // heard already
    }

    @Override
    public boolean await(BooleanSupplier condition, long end) {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            return condition.getAsBoolean();
        }
        try {
            page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout((double) millis));
            return true;
        } catch (TimeoutError e) {
            return false;
        } catch (PlaywrightException e) {
            if (isClosed()) { // by itself: the page behind it comes to the front
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean isClosed() {
        return alive.getAsBoolean() && page.isClosed();
    }
}

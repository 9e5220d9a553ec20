package dev.guildhall.env.webdriver;

import com.google.gson.JsonObject;
import dev.guildhall.env.page.Line;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A window's line: questions as a command of the driver, events from its log.
final class WindowLine implements Line {
    /// Between two looks at the log: a WebDriver does not call.
    private static final long PAUSE_NANOS = 3_000_000;

    private final Session session;
    private final String window;

    WindowLine(Session session, String window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public JsonObject send(String method, JsonObject how) {
        return session.ask(window, method, how);
    }

    @Override
    public void on(String event, Consumer<JsonObject> listener) {
        session.log().on(window, event, listener);
    }

    @Override
    public void hear() {
        session.hear();
    }

    @Override
    public boolean await(BooleanSupplier condition, long end) {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            session.hear();
        }
        return true;
    }

    @Override
    public boolean isClosed() {
        return session.isGone(window);
    }
}

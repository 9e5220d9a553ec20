package dev.guildhall.env.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A page in a browser, with nothing of the browser around it, as in kiosk mode.
///
/// What a person would do with the browser's own buttons is done with its keys: `Alt+ArrowLeft` and
/// `Alt+ArrowRight` go back and forward, `F5` and `Control+r` load again, `Control+w` closes the newest
/// window if there is another. A new window of an own origin comes to the front.
///
/// What the browser draws outside the page cannot be seen: alert, confirm and prompt are accepted, the last
/// with what it suggests, and are listed in [#dialogs()]; the calendar of a date field can be seen but not
/// clicked, so dates are typed. Files are neither taken nor given.
public final class PlaywrightSurface implements Surface {
    private final Opening opening;
    private final Thread owner = Thread.currentThread();
    private final BrowserContext context;
    private final Fence fence;
    private final Dialogs dialogs;
    private final Windows windows;
    private final Rest rest;
    private @Nullable Instant shown;
    private boolean closed;

    PlaywrightSurface(Browser browser, Opening opening) {
        this.opening = opening;
        this.fence = new Fence(opening);
        var options = new Browser.NewContextOptions()
                .setViewportSize(opening.size().width(), opening.size().height())
                .setDeviceScaleFactor(1)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setAcceptDownloads(false);
        if (opening.dark()) { // light is the default, and Playwright cannot say it in a Turkish locale
            options.setColorScheme(ColorScheme.DARK);
        }
        fence.round(options);
        this.context = browser.newContext(options);
        fence.round(context);
        this.dialogs = new Dialogs(context);
        context.addInitScript(Script.PAGE.source());
        this.windows = new Windows(context);
        var traffic = new Traffic(context, opening.patience());
        this.rest = new Rest(this::front, traffic);
        front().page().navigate(opening.home().toString(), new Page.NavigateOptions().setTimeout((double)
                        opening.patience().multipliedBy(2).toMillis()));
    }

    @Override
    public Size size() {
        return opening.size();
    }

    @Override
    public Look look() {
        return guarded(() -> rest.look(opening.patience()));
    }

    @Override
    public Outcome perform(Action.Gesture gesture) {
        return guarded(() -> switch (gesture) {
            case Action.Click(Point at, Action.Button button) -> on(at, () -> hands().click(at, button));
            case Action.DoubleClick(Point at) -> on(at, () -> hands().doubleClick(at));
            case Action.Move(Point to) -> on(to, () -> hands().move(to));
            case Action.Drag(Point from, Point to) -> on(from, to, () -> hands().drag(from, to));
            case Action.Scroll(Point at, int right, int down) -> on(at, () -> hands().scroll(at, right, down));
            case Action.Type(String text) -> done(() -> hands().type(text));
            case Action.KeyPress press -> done(() -> press(press));
            case Action.Wait(int millis) -> done(() -> rest.watch(Duration.ofMillis(millis)));
        });
    }

    @Override
    public Optional<Insides> insides() {
        return Optional.of(new Insides() {
            @Override
            public Screen elements() {
                return guarded(() -> ElementTree.of(front(), opening.size()));
            }

            @Override
            public Screen accessibility() {
                return guarded(() -> AccessibilityTree.of(front(), opening.size()));
            }
        });
    }

    /// The addresses outside the episode's own origins that the page asked for, in order. None was reached.
    public List<String> refusedRequests() {
        return fence.refused();
    }

    /// What the page said in dialogs, in order.
    public List<String> dialogs() {
        return dialogs.said();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                context.close();
            } catch (PlaywrightException e) {
                // The browser is gone, and the page with it.
            }
        }
    }

    private Tab front() {
        var tab = windows.front();
        opening.clock()
                .map(clock -> clock.instant())
                .filter(now -> !now.equals(shown))
                .ifPresent(now -> {
                    tab.setClock(now);
                    shown = now;
                });
        return tab;
    }

    private Hands hands() {
        return new Hands(front());
    }

    private void press(Action.KeyPress press) {
        switch (press.keys()) {
            case "Alt+ArrowLeft" -> front().evaluate("history.back()", false);
            case "Alt+ArrowRight" -> front().evaluate("history.forward()", false);
            case "F5", "Control+r" -> front().evaluate("location.reload()", false);
            case "Control+w" -> windows.closeFront();
            default -> hands().press(press.modifiers(), press.key());
        }
    }

    private Outcome on(Point place, Runnable act) {
        return on(place, place, act);
    }

    private Outcome on(Point from, Point to, Runnable act) {
        for (var place : List.of(from, to)) {
            if (!opening.size().contains(place)) {
                return new Outcome.Refused("%s is outside the screen, which is %s: x is 0 to %d and y is 0 to %d"
                        .formatted(
                                place,
                                opening.size(),
                                opening.size().width() - 1,
                                opening.size().height() - 1));
            }
        }
        return done(act);
    }

    private static Outcome done(Runnable act) {
        act.run();
        return new Outcome.Done();
    }

    private <T> T guarded(Supplier<T> work) {
        if (closed) {
            throw new SurfaceBroke("this page was closed; open another one");
        }
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a surface belongs to the thread that opened it, %s, and %s used it"
                    .formatted(owner.getName(), Thread.currentThread().getName()));
        }
        try {
            return work.get();
        } catch (PlaywrightException e) {
            throw new SurfaceBroke("the browser broke while the page was worked: " + reason(e), e);
        }
    }

    /// What went wrong, without the driver's stack.
    static String reason(PlaywrightException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(line -> line.strip().replaceFirst("^message='", ""))
                .filter(line -> !line.equals("Error {") && !line.isEmpty())
                .findFirst()
                .orElse("it did not say why");
    }
}

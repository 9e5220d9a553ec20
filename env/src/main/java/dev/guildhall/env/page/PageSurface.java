package dev.guildhall.env.page;

import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import java.time.Duration;
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
/// What a program asks by alert, confirm or prompt is drawn over the page and answered with mouse or keyboard.
/// The list of a select is drawn in the page. The calendar of a date field can be seen but not clicked, so
/// dates are typed. Files are not taken, and given only where the [Opening] says so.
public final class PageSurface implements Surface {
    private final Opening opening;
    private final Thread owner = Thread.currentThread();
    private final Pages pages;
    private final Rest rest;
    private final Dialogs dialogs;
    private @Nullable Tab inFront;
    private boolean closed;

    private PageSurface(Pages pages, Opening opening) {
        this.opening = opening;
        this.pages = pages;
        this.rest = new Rest(this::front, pages.traffic());
        this.dialogs = new Dialogs(pages);
    }

    /// Goes home on these pages, which the surface closes with itself.
    public static PageSurface open(Pages pages, Opening opening) {
        var surface = new PageSurface(pages, opening);
        try {
            surface.goHome();
            return surface;
        } catch (RuntimeException e) {
            surface.close();
            throw e;
        }
    }

    private void goHome() {
        dialogs.unlessAsked(() -> {
            var error = front().go(opening.home());
            if (!error.isEmpty()) {
                throw new SurfaceBroke(
                        "%s does not open: %s. Is the program there running?".formatted(opening.home(), error));
            }
            rest.arrive(opening.patience());
            front().beginHere();
            return true;
        });
    }

    @Override
    public Size size() {
        return opening.size();
    }

    @Override
    public Look look() {
        var look = seeing(() -> rest.look(opening.patience()));
        dialogs.saw(look.frame());
        return look;
    }

    @Override
    public void settle() {
        seeing(() -> {
            rest.arrive(opening.patience());
            return true;
        });
    }

    @Override
    public Outcome perform(Action.Gesture gesture) {
        rest.disturb();
        return guarded(() -> switch (gesture) {
            case Action.Click(Point at, Action.Button button) ->
                on(at, () -> pages.hands().click(at, button));
            case Action.DoubleClick(Point at) -> on(at, () -> pages.hands().doubleClick(at));
            case Action.Move(Point to) -> on(to, () -> pages.hands().move(to));
            case Action.Drag(Point from, Point to) ->
                on(from, to, () -> pages.hands().drag(from, to));
            case Action.Scroll(Point at, int right, int down) ->
                on(at, () -> pages.hands().scroll(at, right, down));
            case Action.Type(String text) -> act(() -> pages.hands().type(text));
            case Action.KeyPress press -> act(() -> press(press));
            case Action.Wait(int millis) -> act(() -> rest.watch(Duration.ofMillis(millis)));
        });
    }

    @Override
    public Optional<Duration> timeToChange(Action.Gesture gesture, Duration atMost) {
        var before = seeing(() -> front().picture());
        long start = System.nanoTime();
        perform(gesture);
        while (seeing(() -> front().picture()).equals(before)) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                return Optional.empty();
            }
        }
        return Optional.of(Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public Optional<Insides> insides() {
        return Optional.of(new Insides() {
            @Override
            public Screen elements() {
                return seeing(() -> ElementTree.of(front(), opening.size()));
            }

            @Override
            public Screen accessibility() {
                return seeing(() -> AccessibilityTree.of(front(), opening.size()));
            }
        });
    }

    /// The addresses outside the episode's own origins that the page asked for, in order. None was reached.
    public List<String> refusedRequests() {
        return pages.refused();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            dialogs.close();
            pages.close();
        }
    }

    private Tab front() {
        var tab = pages.front();
        inFront = tab;
        opening.clock().ifPresent(clock -> tab.setClock(clock.instant()));
        return tab;
    }

    /// Whether the window that was in front closed itself, which is no fault of the browser.
    private boolean isGone() {
        return inFront != null && inFront.isClosed();
    }

    private void press(Action.KeyPress press) {
        switch (dialogs.isOpen() ? "" : press.keys()) {
            case "Alt+ArrowLeft" -> front().travel(-1);
            case "Alt+ArrowRight" -> front().travel(1);
            case "F5", "Control+r" -> front().evaluate("location.reload()", false);
            case "Control+w" -> pages.closeFront();
            default -> pages.hands().press(press.modifiers(), press.key());
        }
    }

    private Outcome on(Point place, Runnable gesture) {
        return on(place, place, gesture);
    }

    private Outcome on(Point from, Point to, Runnable gesture) {
        return Outcome.Refused.ifOutside(from, size())
                .or(() -> Outcome.Refused.ifOutside(to, size()))
                .orElseGet(() -> act(gesture));
    }

    private Outcome act(Runnable gesture) {
        if (dialogs.unlessAsked(() -> front().evaluate("1", false)).isEmpty()) {
            return new Outcome.Refused("a dialog has opened since you looked; look again before you act");
        }
        try {
            dialogs.unlessAsked(() -> {
                gesture.run();
                return true;
            });
        } catch (RuntimeException e) {
            if (!isGone()) {
                throw e;
            }
        }
        dialogs.answer();
        return new Outcome.Done();
    }

    /// Looks again if a dialog opens, or the window closes, while it looks.
    private <T> T seeing(Supplier<T> look) {
        return guarded(() -> {
            while (true) {
                try {
                    var seen = dialogs.unlessAsked(look);
                    if (seen.isPresent()) {
                        return seen.get();
                    }
                } catch (RuntimeException e) {
                    if (!isGone()) {
                        throw e;
                    }
                }
            }
        });
    }

    private <T> T guarded(Supplier<T> work) {
        if (closed) {
            throw new SurfaceBroke("this page was closed; open another one");
        }
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a surface belongs to the thread that opened it, %s, and %s used it"
                    .formatted(owner.getName(), Thread.currentThread().getName()));
        }
        return pages.during("the page was worked", work);
    }
}

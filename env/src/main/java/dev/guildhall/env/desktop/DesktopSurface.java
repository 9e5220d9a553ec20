package dev.guildhall.env.desktop;

import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// A screen with windows: programs behind walls of their own on a display of their own, worked by mouse and
/// keyboard over one folder. Pictures do not show the pointer.
///
/// A program that crashes or hangs breaks the surface. One that the worker closes is gone, and the screen is empty
/// where it was.
public final class DesktopSurface implements Surface {
    private static final Duration START = Duration.ofSeconds(30);

    /// A program that has just shown its window is still for moments in between.
    private static final Duration SETTLED = Duration.ofMillis(400);

    /// A window that has not answered for so many times the patience of a look hangs.
    private static final int PATIENCES = 4;

    /// Whoever answers later than this was at work, and may have drawn something since.
    private static final Duration BUSY = Duration.ofMillis(50);

    private final Display display;
    private final TemporaryFolder homes;
    private final XConnection connection;
    private final Keyboard keyboard;
    private final Mouse mouse;
    private final Windows windows;
    private final Stillness stillness;
    private final Pulse pulse;
    private final Duration patience;
    private final List<RunningProgram> programs = new ArrayList<>();
    private final Thread owner = Thread.currentThread();
    private boolean closed;

    private DesktopSurface(Display display, TemporaryFolder homes, XConnection connection, Duration patience) {
        this.display = display;
        this.homes = homes;
        this.connection = connection;
        var input = new FakeInput(connection);
        this.keyboard = new Keyboard(connection, input);
        this.mouse = new Mouse(input);
        this.windows = new Windows(connection);
        this.stillness = new Stillness(display, patience);
        this.pulse = Pulse.of(display.socket());
        this.patience = patience;
    }

    /// Starts programs one after the other, each when the one before shows its window.
    ///
    /// @param folder the worker's, which all of them start in
    /// @param patience how long a look waits at most for the screen to rest
    /// @throws SurfaceBroke if the display or a program does not start; says what is missing and how to get it
    public static DesktopSurface open(List<? extends Program> programs, Path folder, Size size, Duration patience) {
        Requirements.of(programs).missing().ifPresent(missing -> {
            throw new SurfaceBroke(missing);
        });
        var surface = on(Display.start(size), patience);
        try {
            programs.forEach(program -> surface.start(program, folder));
            return surface;
        } catch (RuntimeException e) {
            surface.close();
            throw e;
        }
    }

    private static DesktopSurface on(Display display, Duration patience) {
        try {
            return new DesktopSurface(
                    display, TemporaryFolder.make("guildhall-homes-"), XConnection.open(display.socket()), patience);
        } catch (IOException e) {
            display.close();
            throw new SurfaceBroke("no home can be made for a program: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            display.close();
            throw e;
        }
    }

    private void start(Program program, Path folder) {
        var running =
                RunningProgram.start(program, new Sandbox(display.name(), display.socket(), home(program), folder));
        programs.add(running);
        long deadline = System.nanoTime() + START.toNanos();
        while (windows.titles().stream()
                .noneMatch(title -> program.title().matcher(title).find())) {
            if (!running.isRunning()) {
                throw new SurfaceBroke(
                        "%s ended before it showed a window. It said: %s".formatted(program.name(), running.said()));
            }
            if (System.nanoTime() > deadline) {
                throw new SurfaceBroke("%s showed no window in %d seconds. It said: %s"
                        .formatted(program.name(), START.toSeconds(), running.said()));
            }
            stillness.glance();
        }
        stillness.settle(SETTLED);
    }

    private Path home(Program program) {
        try {
            return Files.createDirectories(homes.path().resolve(programs.size() + "-" + program.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Size size() {
        return display.size();
    }

    /// The titles of the windows that are open, the oldest first.
    public List<String> titles() {
        return guarded(windows::titles);
    }

    @Override
    public Look look() {
        return guarded(() -> {
            var look = stillness.look();
            return answered() ? look : stillness.look();
        });
    }

    /// Waits until every window answers, and says whether all did at once.
    ///
    /// @throws SurfaceBroke if one does not
    private boolean answered() {
        long start = System.nanoTime();
        var longest = patience.multipliedBy(PATIENCES);
        pulse.silent(longest).ifPresent(window -> {
            throw new SurfaceBroke("A program hangs: its window '%s' has not answered for %s."
                    .formatted(window, longest.toString().substring(2).toLowerCase(Locale.ROOT)));
        });
        return System.nanoTime() - start < BUSY.toNanos();
    }

    @Override
    public Outcome perform(Action.Gesture gesture) {
        return guarded(() -> switch (gesture) {
            case Action.Click(Point at, Action.Button button) -> at(at, () -> mouse.click(at, button));
            case Action.DoubleClick(Point at) -> at(at, () -> mouse.doubleClick(at));
            case Action.Move(Point to) -> at(to, () -> {});
            case Action.Drag(Point from, Point to) ->
                Outcome.Refused.ifOutside(to, size()).orElseGet(() -> at(from, () -> mouse.drag(from, to)));
            case Action.Scroll(Point at, int right, int down) -> at(at, () -> mouse.scroll(at, right, down));
            case Action.Type(String text) -> act(() -> type(text));
            case Action.KeyPress press -> act(() -> keyboard.press(press.modifiers(), press.key()));
            case Action.Wait(int millis) -> {
                stillness.watch(Duration.ofMillis(millis));
                yield new Outcome.Done();
            }
        });
    }

    @Override
    public Optional<Duration> timeToChange(Action.Gesture gesture, Duration atMost) {
        return guarded(() -> stillness.timeToChange(() -> perform(gesture), atMost));
    }

    /// The pointer goes there first: what that alone changes is not taken for the answer to a click.
    private Outcome at(Point place, Runnable gesture) {
        return Outcome.Refused.ifOutside(place, size())
                .orElseGet(() -> act(() -> {
                    mouse.move(place);
                    stillness.expectChange();
                    gesture.run();
                }));
    }

    /// A first key may open the field that the others go to, and Enter another window: whoever types by hand is
    /// slow enough for that.
    private void type(String text) {
        for (int from = 0; from < text.length(); ) {
            boolean first = from == 0 || text.charAt(from - 1) == '\n';
            int line = text.indexOf('\n', from);
            int to = first ? text.offsetByCodePoints(from, 1) : line < 0 ? text.length() : line + 1;
            keyboard.type(text.substring(from, to));
            from = to;
            if (from < text.length()) {
                stillness.answer();
            }
        }
    }

    private Outcome act(Runnable gesture) {
        stillness.expectChange();
        gesture.run();
        return new Outcome.Done();
    }

    private <T> T guarded(Supplier<T> work) {
        if (closed) {
            throw new SurfaceBroke("this desktop was closed; open another one");
        }
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a surface belongs to the thread that opened it, %s, and %s used it"
                    .formatted(owner.getName(), Thread.currentThread().getName()));
        }
        programs.forEach(RunningProgram::isRunning);
        var done = work.get();
        programs.forEach(RunningProgram::isRunning);
        return done;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        programs.forEach(RunningProgram::close);
        pulse.close();
        connection.close();
        try (display) {
            homes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

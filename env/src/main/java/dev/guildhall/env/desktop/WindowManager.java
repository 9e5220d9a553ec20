package dev.guildhall.env.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What fills a display with a program's main window and leaves dialogs as they are. Matchbox 1.2.2 crashes when it
/// is to draw the icons of some dialogs into its list of windows; then it is started again and takes over the
/// windows that are there, so that nobody gets out of a job by it.
final class WindowManager implements AutoCloseable {
    static final String PROGRAM = "matchbox-window-manager";

    /// The keys that are the window manager's; all others are the program's. With several programs its title bar
    /// has a button that lists them, too.
    private static final String KEYS = """
            <Alt>Tab=next
            <Alt><shift>Tab=prev
            <Alt>F4=close
            """;

    /// Whoever crashes it more often than this has no display that can be worked at.
    private static final int CRASHES = 20;

    private final ProcessBuilder command;
    private final Process server;
    private @Nullable Process running;
    private int crashes;
    private boolean ended;

    private WindowManager(ProcessBuilder command, Process server) {
        this.command = command;
        this.server = server;
    }

    /// @param display what programs are told in `DISPLAY`
    /// @param server without it there is nothing to manage
    /// @param folder for its settings and what it says
    static WindowManager start(String display, Process server, Path folder) throws IOException {
        var keys = Files.writeString(folder.resolve("keys"), KEYS);
        var command = new ProcessBuilder(PROGRAM, "-use_titlebar", "yes", "-kbdconfig", keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("windows.log").toFile()));
        command.environment().put("DISPLAY", display);
        var manager = new WindowManager(command, server);
        manager.run();
        return manager;
    }

    private synchronized void run() throws IOException {
        running = command.start();
        var _ = running.onExit().thenRun(this::again);
    }

    private synchronized void again() {
        crashes++;
        ended |= crashes > CRASHES || !server.isAlive();
        if (!ended) {
            try {
                run();
            } catch (IOException _) {
                ended = true;
            }
        }
    }

    /// Whether it is there, or will be in a moment.
    synchronized boolean isAlive() {
        return !ended;
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            ended = true;
            last = running;
        }
        if (last != null) {
            Display.end(last);
        }
    }
}

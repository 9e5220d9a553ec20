package dev.guildhall.env.desktop;

import dev.guildhall.env.SurfaceBroke;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A program at work behind its walls, and what it said to nobody in particular.
final class RunningProgram implements AutoCloseable {
    private static final int KILLED = 128;
    private static final int LONGEST = 600;
    private static final Duration GONE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /// For every program: English with a decimal point, no buses, no portals, software drawing, carets that stand
    /// still.
    private static final Map<String, String> COMMON = Map.of(
            "LANG", "C.UTF-8",
            "LC_ALL", "C.UTF-8",
            "TZ", "UTC",
            "NO_AT_BRIDGE", "1",
            "GTK_USE_PORTAL", "0",
            "GSETTINGS_BACKEND", "memory",
            "LIBGL_ALWAYS_SOFTWARE", "1",
            "QT_QPA_PLATFORM", "xcb",
            "QT_LOGGING_RULES", "*.debug=false");

    /// For every program: no blinking, in the words of GTK and of Qt.
    private static final Map<String, String> SETTINGS = Map.of(
            ".config/gtk-3.0/settings.ini", """
                    [Settings]
                    gtk-cursor-blink=false
                    gtk-enable-animations=false
                    gtk-font-name=DejaVu Sans 10
                    """,
            ".config/Trolltech.conf", """
                    [Qt]
                    cursorFlashTime=0
                    """);

    private final Program program;
    private final Process process;
    private final Path log;

    private RunningProgram(Program program, Process process, Path log) {
        this.program = program;
        this.process = process;
        this.log = log;
    }

    static RunningProgram start(Program program, Sandbox sandbox) {
        try {
            settle(sandbox.settings(), SETTINGS);
            settle(sandbox.settings(), program.settings());
            Files.createDirectories(sandbox.settings().resolve(".run"));
            var log = sandbox.settings().resolve(".said-" + program.name());
            var process = new ProcessBuilder(sandbox.command(program, COMMON))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            return new RunningProgram(program, process, log);
        } catch (IOException e) {
            throw new SurfaceBroke("%s does not start: %s".formatted(program.name(), e.getMessage()), e);
        }
    }

    private static void settle(Path place, Map<String, String> settings) throws IOException {
        for (var setting : settings.entrySet()) {
            var file = place.resolve(setting.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, setting.getValue());
        }
    }

    /// Whether it runs. One that the worker has closed does not, and that is as it should be.
    ///
    /// @throws SurfaceBroke if it has crashed
    boolean isRunning() {
        if (process.isAlive()) {
            return true;
        }
        int code = process.exitValue();
        if (code != 0) {
            throw new SurfaceBroke("%s crashed: it ended with %s. It said: %s"
                    .formatted(program.name(), code > KILLED ? "signal " + (code - KILLED) : "code " + code, said()));
        }
        return false;
    }

    String name() {
        return program.name();
    }

    /// The end of what it said.
    String said() {
        try {
            var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
            return all.isEmpty() ? "nothing" : all.substring(Math.max(0, all.length() - LONGEST));
        } catch (IOException _) {
            return "nothing that can be read";
        }
    }

    /// Ends it and all that it has started: its walls take everything behind them along. What is dead counts as
    /// gone, even while whoever has to take notice of it does not.
    @Override
    public void close() {
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroyForcibly();
        long deadline = System.nanoTime() + GONE.toNanos();
        while (all.stream().anyMatch(RunningProgram::works)) {
            if (System.nanoTime() > deadline) {
                throw new SurfaceBroke("%s does not end".formatted(program.name()));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private static boolean works(ProcessHandle one) {
        if (!one.isAlive()) {
            return false;
        }
        try {
            var state = Files.readString(Path.of("/proc/%d/stat".formatted(one.pid())), StandardCharsets.ISO_8859_1);
            return state.charAt(state.lastIndexOf(')') + 2) != 'Z'; // proc(5): pid (name) state …
        } catch (IOException _) {
            return false; // it went meanwhile
        }
    }
}

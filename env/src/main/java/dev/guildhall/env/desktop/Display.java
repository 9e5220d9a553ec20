package dev.guildhall.env.desktop;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.vision.PngFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// An X display in memory with nothing on it but what is started there: Xvfb, and a window manager that fills
/// the screen with a program's main window and leaves dialogs as they are.
public final class Display implements AutoCloseable {
    private static final String SERVER = "Xvfb";
    private static final String WINDOW_MANAGER = "matchbox-window-manager";
    /// Tells the server to end when we do, however that is; of every Debian's util-linux.
    private static final String LEASH = "setpriv";

    /// All that is started to have a display with programs behind walls on it.
    static final List<String> NEEDS = List.of(SERVER, WINDOW_MANAGER, LEASH, Sandbox.WRAPPER);

    /// The keys that are the window manager's; all others are the program's. With several programs its title bar
    /// has a button that lists them, too.
    private static final String KEYS = """
            <Alt>Tab=next
            <Alt><shift>Tab=prev
            <Alt>F4=close
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(15);

    private final TemporaryFolder folder;
    private final List<Process> processes;
    private final String name;
    private final FrameBuffer memory;

    private Display(TemporaryFolder folder, List<Process> processes, String name, FrameBuffer memory) {
        this.folder = folder;
        this.processes = processes;
        this.name = name;
        this.memory = memory;
    }

    /// What a display needs and this machine does not have; empty if all is there.
    public static List<String> missing() {
        return NEEDS.stream().filter(program -> find(program).isEmpty()).toList();
    }

    /// Where a program is on the path.
    public static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A fresh display, empty and grey.
    ///
    /// @throws SurfaceBroke if what it needs is missing or does not start
    public static Display start(Size size) {
        if (!missing().isEmpty()) {
            throw new SurfaceBroke(
                    "A display needs %s (./guildhall setup desktop).".formatted(String.join(" and ", missing())));
        }
        try {
            var folder = TemporaryFolder.make("guildhall-display-");
            var server = new ProcessBuilder(
                            LEASH,
                            "--pdeathsig",
                            "TERM", // so that it takes its lock along
                            SERVER,
                            "-nocursor",
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "%dx%dx24".formatted(size.width(), size.height()),
                            "-nolisten",
                            "tcp",
                            "-noreset",
                            "-fbdir",
                            folder.path().toString())
                    .redirectError(folder.path().resolve("server.log").toFile())
                    .start();
            String number;
            try (var out = server.inputReader()) {
                number = out.readLine(); // written when the server is ready
            }
            if (number == null) {
                throw new SurfaceBroke("Xvfb did not start: "
                        + Files.readString(folder.path().resolve("server.log")).strip());
            }
            var name = ":" + number.strip();
            var manager = new ProcessBuilder(
                            WINDOW_MANAGER,
                            "-use_titlebar",
                            "yes",
                            "-kbdconfig",
                            Files.writeString(folder.path().resolve("keys"), KEYS)
                                    .toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.path().resolve("windows.log").toFile());
            manager.environment().put("DISPLAY", name);
            return new Display(
                    folder,
                    List.of(manager.start(), server),
                    name,
                    FrameBuffer.map(folder.path().resolve("Xvfb_screen0")));
        } catch (IOException e) {
            throw new SurfaceBroke("A display does not start: " + e.getMessage(), e);
        }
    }

    /// What programs are told in `DISPLAY`, such as `:3`.
    public String name() {
        return name;
    }

    /// Where the server is spoken to.
    Path socket() {
        return Path.of("/tmp/.X11-unix/X" + name.substring(1));
    }

    public Size size() {
        return memory.size();
    }

    /// What is on it now.
    public Frame frame() {
        return PngFrame.of(memory.size(), pixels());
    }

    /// What is on it once nothing has changed for a while, or when the time is over.
    public Frame atRest(Duration quiet, Duration atMost) {
        long start = System.nanoTime();
        long changed = start;
        var pixels = pixels();
        while (System.nanoTime() - changed < quiet.toNanos() && System.nanoTime() - start < atMost.toNanos()) {
            LockSupport.parkNanos(GLANCE.toNanos());
            var now = pixels();
            if (!Arrays.equals(pixels, now)) {
                changed = System.nanoTime();
                pixels = now;
            }
        }
        return PngFrame.of(memory.size(), pixels);
    }

    int[] pixels() {
        if (processes.stream().anyMatch(p -> !p.isAlive())) {
            throw new SurfaceBroke("The display %s is gone.".formatted(name));
        }
        return memory.read();
    }

    /// Ends it, and with it every program that shows something there.
    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (var process : processes) {
            try {
                if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        try {
            Files.deleteIfExists(Path.of("/tmp/.X%s-lock".formatted(name.substring(1)))); // of one that was killed
            Files.deleteIfExists(socket());
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

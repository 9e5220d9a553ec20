package dev.guildhall.env.desktop;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.vision.PngFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
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
    /// Tells the server to end when we do, however that is; of every Debian's util-linux.
    private static final String LEASH = "setpriv";

    /// All that is started to have a display with programs behind walls on it.
    static final List<String> NEEDS = List.of(SERVER, WindowManager.PROGRAM, LEASH, Sandbox.WRAPPER);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(15);

    private final TemporaryFolder folder;
    private final Process server;
    private final WindowManager manager;
    private final String name;
    private final FrameBuffer memory;

    private Display(TemporaryFolder folder, Process server, WindowManager manager, String name, FrameBuffer memory) {
        this.folder = folder;
        this.server = server;
        this.manager = manager;
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
                            "TERM", // so that it takes its socket along
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
            return new Display(
                    folder,
                    server,
                    WindowManager.start(name, server, folder.path()),
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
        if (!server.isAlive() || !manager.isAlive()) {
            throw new SurfaceBroke("The display %s is gone.".formatted(name));
        }
        return memory.read();
    }

    /// Ends it, and with it every program that shows something there.
    @Override
    public void close() {
        manager.close();
        end(server);
        try {
            sweep();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes the socket that a server leaves that was killed. If ours ended in order, another has its number by
    /// now, maybe, and answers there.
    private void sweep() throws IOException {
        if (Files.exists(socket()) && !isAnswered()) {
            Files.deleteIfExists(socket());
        }
    }

    private boolean isAnswered() {
        try (var _ = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Asks it to end, and makes it if it does not.
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package dev.guildhall.env.desktop;

import dev.guildhall.env.SurfaceBroke;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Walls around one program, built by bubblewrap: it sees the system read-only, its own settings, the worker's
/// folder and one display, no other process and no network. It ends with whoever started it, whatever ends that.
///
/// @param socket the X server's, such as `/tmp/.X11-unix/X3`
/// @param settings its own, and whatever else it keeps for itself
/// @param folder the worker's: its home, and what it starts in
record Sandbox(String display, Path socket, Path settings, Path folder) {
    static final String WRAPPER = "bwrap";

    private static final String HOME = "/home/worker";
    private static final String SETTINGS = "/home/.worker";

    /// What can be in a program's way on this machine.
    ///
    /// @return in words; empty if walls can be built here
    static Optional<String> obstacle() {
        try {
            var trial = new ProcessBuilder(WRAPPER, "--unshare-all", "--ro-bind", "/", "/", "true")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return trial.waitFor() == 0
                    ? Optional.empty()
                    : Optional.of(
                            "programs cannot be kept apart on this machine, which allows no user namespaces (%s). Run as root, or allow them: sysctl -w kernel.unprivileged_userns_clone=1, and no seccomp profile around this container"
                                    .formatted(said.strip()));
        } catch (IOException e) {
            return Optional.of("bubblewrap does not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SurfaceBroke("interrupted while a program was started", e);
        }
    }

    /// The command that runs a program within the walls.
    List<String> command(Program program, Map<String, String> common) {
        var command = new ArrayList<String>();
        command.addAll(List.of(WRAPPER, "--die-with-parent", "--new-session", "--clearenv"));
        command.addAll(List.of("--unshare-user", "--uid", "1000", "--gid", "1000"));
        command.addAll(List.of("--unshare-pid", "--unshare-ipc", "--unshare-uts", "--hostname", "desk"));
        command.addAll(
                switch (program.access()) {
                    case Program.Access.None() -> List.of("--unshare-net");
                    case Program.Access.Loopback() -> List.of();
                });
        command.addAll(system());
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run"));
        command.addAll(List.of("--bind", socket.toString(), socket.toString()));
        command.addAll(List.of("--bind", folder.toString(), HOME, "--bind", settings.toString(), SETTINGS));
        command.addAll(List.of("--chdir", HOME));
        environment(program, common).forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        command.add(program.executable());
        command.addAll(program.arguments());
        return command;
    }

    /// What of the system there is to see; on some systems `/lib` is a folder, on most a link.
    private static List<String> system() {
        return Stream.of("/usr", "/etc", "/opt", "/lib", "/lib64", "/bin", "/sbin", "/var/lib", "/var/cache/fontconfig")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(path -> Files.isSymbolicLink(path)
                        ? Stream.of("--symlink", target(path), path.toString())
                        : Stream.of("--ro-bind", path.toString(), path.toString()))
                .toList();
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            throw new SurfaceBroke("%s cannot be followed: %s".formatted(link, e.getMessage()), e);
        }
    }

    private Map<String, String> environment(Program program, Map<String, String> common) {
        var environment = new TreeMap<>(common);
        environment.put("HOME", HOME);
        environment.put("USER", "worker");
        environment.put("LOGNAME", "worker");
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/games");
        environment.put("DISPLAY", display);
        environment.put("XDG_CONFIG_HOME", SETTINGS + "/.config");
        environment.put("XDG_DATA_HOME", SETTINGS + "/.local/share");
        environment.put("XDG_STATE_HOME", SETTINGS + "/.local/state");
        environment.put("XDG_CACHE_HOME", SETTINGS + "/.cache");
        environment.put("XDG_RUNTIME_DIR", SETTINGS + "/.run");
        environment.putAll(program.environment());
        return environment;
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the programs that install others, and lets the user see what they say.
final class Installer {
    private Installer() {}

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /// Whether the system is of the family that installs with `apt-get`, and we may.
    static boolean aptWorks() {
        return root() && (system("debian") || system("ubuntu"));
    }

    /// @param id of the system, as `/etc/os-release` has it
    static boolean system(String id) {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).contains("ID=" + id);
        } catch (IOException _) {
            return false; // no Linux, or one without the file
        }
    }

    static void apt(List<String> packages) {
        run(List.of("apt-get", "update", "-qq"));
        var install = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
        install.addAll(packages);
        run(install);
    }

    /// @throws UserMistake if the program cannot be started or does not end well
    static void run(List<String> command) {
        var name = String.join(" ", command.subList(0, Math.min(2, command.size())));
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new UserMistake("'%s' ended with %d; what it said is above.".formatted(name, exit));
            }
        } catch (IOException e) {
            throw new UserMistake("'%s' cannot be started: %s.".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserMistake("'%s' was interrupted.".formatted(name), e);
        }
    }
}

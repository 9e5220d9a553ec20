package dev.guildhall.env.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A program with windows, as a task wants it on the desk: with which files, and tamed by which settings. It is a
/// value; nothing runs before a [DesktopSurface] is opened with it.
public interface Program {

    /// What it is called in recordings, such as `librecad`.
    String name();

    /// What people call it.
    String called();

    /// What is looked for on the path.
    String executable();

    /// What `./guildhall setup` installs it by, such as `cad`.
    String setup();

    /// What follows the executable's name. It starts in the worker's folder, which is its home too, so its
    /// files need no path.
    List<String> arguments();

    /// What is found in the title of its window once it can be worked.
    Pattern title();

    /// Its settings, by their path beneath what the XDG base directories are in, such as `.config/x/x.conf`: no
    /// first-run dialog, a fixed locale.
    Map<String, String> settings();

    /// What its environment has beside what every program's has.
    default Map<String, String> environment() {
        return Map.of();
    }

    /// The version that is installed; empty if it cannot be told.
    Optional<String> version();

    /// What an executable needs besides itself to run.
    default Access access() {
        return new Access.None();
    }

    /// What of the machine's network a program may reach.
    sealed interface Access {

        record None() implements Access {}

        /// The machine itself, by a program that keeps to one address there by its own settings.
        record Loopback() implements Access {}
    }
}

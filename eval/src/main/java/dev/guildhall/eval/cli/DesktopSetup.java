package dev.guildhall.eval.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What desktop programs need, and the programs themselves.
final class DesktopSetup {
    /// An X display in memory, and walls around what runs there.
    private static final DebianPrograms DISPLAY = new DebianPrograms(
            new TreeMap<>(Map.of(
                    "Xvfb", "xvfb",
                    "matchbox-window-manager", "matchbox-window-manager",
                    "bwrap", "bubblewrap",
                    "setpriv", "util-linux")),
            List.of("fonts-dejavu-core"));

    /// A program of each of the two large toolkits to look at, and what tells the truth about their windows.
    private static final DebianPrograms LOOKED_AT = new DebianPrograms(
            new TreeMap<>(Map.of(
                    "xsetroot", "x11-xserver-utils",
                    "gnumeric", "gnumeric",
                    "librecad", "librecad",
                    "dbus-run-session", "dbus")),
            List.of("at-spi2-core", "python3-pyatspi"));

    private static final DebianPrograms CAD = new DebianPrograms(
            new TreeMap<>(Map.of(
                    "chromium", "chromium",
                    "librecad", "librecad",
                    "openscad", "openscad",
                    "gnumeric", "gnumeric")),
            List.of());

    /// Its windows look like Qt's; other looks swap letters when keys come fast.
    private static final DebianPrograms OFFICE =
            new DebianPrograms(new TreeMap<>(Map.of("localc", "libreoffice-calc")), List.of("libreoffice-qt5"));

    /// Large, so on its own: over a gigabyte.
    private static final DebianPrograms FREECAD =
            new DebianPrograms(new TreeMap<>(Map.of("freecad", "freecad")), List.of());

    private DesktopSetup() {}

    /// A display, and programs to measure the eyes by.
    static DebianPrograms toLookAt() {
        return DISPLAY.and(LOOKED_AT);
    }

    /// A display, and what the CAD desk works with.
    static DebianPrograms cad() {
        return DISPLAY.and(CAD);
    }

    /// A display, and LibreOffice Calc.
    static DebianPrograms office() {
        return DISPLAY.and(OFFICE);
    }

    /// A display, and FreeCAD.
    static DebianPrograms freecad() {
        return DISPLAY.and(FREECAD);
    }
}

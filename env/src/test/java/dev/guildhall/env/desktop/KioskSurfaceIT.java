package dev.guildhall.env.desktop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceContract;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.program.chromium.BrowserWindow;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A browser's page on the whole screen of a desktop: other eyes and hands than a driver's, the same promises.
class KioskSurfaceIT extends SurfaceContract {
    private final WorkFolder folder = WorkFolder.make();

    @BeforeEach
    void needsTheProgram() {
        var missing =
                Requirements.of(List.of(kiosk(URI.create("http://localhost/")))).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    @AfterEach
    void leave() {
        folder.close();
    }

    /// It is looked at once, since a desktop is there before its program's page is.
    @Override
    protected Surface open(URI page, Size size) {
        var surface = DesktopSurface.open(List.of(kiosk(page)), folder.path(), size, Duration.ofSeconds(3));
        surface.look();
        return surface;
    }

    /// Chromium's own distance for a notch of an X11 wheel.
    @Override
    protected int notch() {
        return 120;
    }

    private static BrowserWindow kiosk(URI page) {
        return new BrowserWindow(page, List.of(), BrowserWindow.Shape.KIOSK);
    }
}

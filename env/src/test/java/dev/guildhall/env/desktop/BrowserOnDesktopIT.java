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

/// A desktop keeps what every surface promises, with a browser's page on its whole screen.
class BrowserOnDesktopIT extends SurfaceContract {
    private final WorkFolder folder = WorkFolder.make();

    @BeforeEach
    void needsTheProgram() {
        var missing =
                Requirements.of(List.of(kiosk(URI.create("http://localhost/")))).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Override
    protected Surface open(URI page, Size size) {
        return DesktopSurface.open(List.of(kiosk(page)), folder.path(), size, Duration.ofSeconds(3));
    }

    private static BrowserWindow kiosk(URI page) {
        return new BrowserWindow(page, List.of(), BrowserWindow.Shape.KIOSK);
    }
}

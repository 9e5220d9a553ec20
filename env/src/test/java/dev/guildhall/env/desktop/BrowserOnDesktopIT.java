package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Point;
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
import org.junit.jupiter.api.Test;

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

    /// As far as the browser goes for a notch of an X11 wheel.
    @Override
    @Test
    protected void theWheelMovesThePageAHundredPixelsANotch() {
        var page = """
                <div style="width: 3000px; height: 3000px">Long</div>
                <script>onclick = () => say(scrollX + ',' + scrollY)</script>
                """;
        try (var surface = opened(page)) {
            var middle = new Point(300, 200);
            does(surface, new Scroll(middle, 0, 3), new Click(middle), new Scroll(middle, 2, -1), new Click(middle));
            assertThat(pages.said()).containsExactly("0,360", "240,240");
        }
    }

    private static BrowserWindow kiosk(URI page) {
        return new BrowserWindow(page, List.of(), BrowserWindow.Shape.KIOSK);
    }
}

package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.LocalPages;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.program.chromium.BrowserWindow;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A browser's page on the whole screen of a desktop. It is not held to all that a surface promises: a desktop sees
/// pixels alone, so it cannot wait for a navigation that shows nothing yet, and a page that blocks while the button
/// is down has lost a press or a double click.
class BrowserOnDesktopIT {
    private static final Size SIZE = new Size(640, 480);

    private final WorkFolder folder = WorkFolder.make();
    private final LocalPages pages = new LocalPages();

    @BeforeEach
    void needsTheProgram() {
        var missing =
                Requirements.of(List.of(kiosk(URI.create("http://localhost/")))).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    @AfterEach
    void close() {
        pages.close();
        folder.close();
    }

    private DesktopSurface opened(String page) {
        pages.with("/", page);
        var surface = DesktopSurface.open(List.of(kiosk(pages.at("/"))), folder.path(), SIZE, Duration.ofSeconds(3));
        assertThat(surface.look().atRest()).isTrue();
        return surface;
    }

    private static BrowserWindow kiosk(URI page) {
        return new BrowserWindow(page, List.of(), BrowserWindow.Shape.KIOSK);
    }

    private static void does(DesktopSurface surface, Action.Gesture... gestures) {
        for (var gesture : gestures) {
            assertThat(surface.perform(gesture)).isEqualTo(new Outcome.Done());
            surface.look();
        }
    }

    @Test
    void aClickLandsWhereItIsAimed() {
        try (var surface = opened("<script>onclick = e => say(e.clientX + ',' + e.clientY)</script>")) {
            does(surface, new Click(new Point(321, 123)), new Click(new Point(0, 0)), new Click(new Point(639, 479)));
            assertThat(pages.said()).containsExactly("321,123", "0,0", "639,479");
        }
    }

    @Test
    void whatIsTypedArrivesInAnyLetters() {
        var page = "<input style='width: 600px; height: 200px' onchange='say(this.value)'>";
        try (var surface = opened(page)) {
            does(surface, new Click(new Point(100, 100)), new Action.Type("Größe: 5 µm, naïve, Ελλάδα\n"));
            assertThat(pages.said()).containsExactly("Größe: 5 µm, naïve, Ελλάδα");
        }
    }

    /// As far as the browser goes for a notch of an X11 wheel.
    @Test
    void theWheelMovesThePage() {
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
}

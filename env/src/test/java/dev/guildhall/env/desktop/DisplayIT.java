package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.TemporaryFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisplayIT {
    private static final Size SIZE = new Size(640, 480);

    @BeforeAll
    static void needsADisplay() {
        assumeTrue(
                Display.missing().isEmpty(),
                () -> "skipped: %s not found (./guildhall setup desktop)"
                        .formatted(String.join(", ", Display.missing())));
    }

    @Test
    void twoDisplaysAreApart() {
        try (var one = Display.start(SIZE);
                var other = Display.start(new Size(800, 600))) {
            assertThat(one.name()).startsWith(":").isNotEqualTo(other.name());
            assertThat(one.frame().size()).isEqualTo(SIZE);
            assertThat(other.frame().size()).isEqualTo(new Size(800, 600));
        }
    }

    @Test
    void whatAProgramDrawsIsOnTheFrame() throws IOException, InterruptedException {
        try (var display = Display.start(SIZE)) {
            var before = display.frame();
            var program = new ProcessBuilder("xsetroot", "-solid", "#3366cc");
            program.environment().put("DISPLAY", display.name());
            assumeTrue(Display.find("xsetroot").isPresent(), "skipped: xsetroot not found (./guildhall setup desktop)");
            assertThat(colours(before)).doesNotContain(0x3366CC);
            assertThat(program.start().waitFor()).isZero();

            assertThat(display.frame()).isNotEqualTo(before);
            assertThat(colours(display.frame())).contains(0x3366CC);
        }
    }

    @Test
    void aDeadDisplayIsSaidToBeSo() {
        var display = Display.start(SIZE);
        display.close();

        assertThatThrownBy(display::frame).isInstanceOf(SurfaceBroke.class).hasMessageEndingWith(" is gone.");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        try (var mark = TemporaryFolder.make("mark-")) {
            var house = mark.path().getParent();
            var display = Display.start(SIZE);
            assertThat(house).isDirectoryContaining("glob:**/guildhall-display-*");
            assertThat(display.socket()).exists();
            display.close();

            assertThat(house).isDirectoryNotContaining("glob:**/guildhall-display-*");
            assertThat(display.socket()).doesNotExist();
        }
    }

    @Test
    void theSocketOfAServerThatWasKilledIsSweptUp() {
        var display = Display.start(SIZE);
        var server = server();
        server.destroyForcibly();
        server.onExit().join();
        assertThat(display.socket()).exists();
        display.close();

        assertThat(display.socket()).doesNotExist();
    }

    @Test
    void aDisplayThatIsClosedTakesNothingOfOneThatHasItsNumberNow() {
        var gone = Display.start(SIZE);
        var server = server();
        server.destroy();
        server.onExit().join();
        try (var next = Display.start(SIZE)) {
            assumeTrue(next.name().equals(gone.name()), "skipped: another program took the display's number");
            gone.close();
            assertThat(next.socket()).exists();
        }
    }

    private static ProcessHandle server() {
        return ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").endsWith("/Xvfb"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> colours(Frame frame) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(frame.png()));
        var colours = new HashSet<Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}

package dev.guildhall.eval.exhibit.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Frame;
import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.exhibit.SampleFiles;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.stl.Solids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// It leaves what it paints in `target/screens` to be looked at.
class PaintingTest {
    /// The drawing is 60 × 40 mm, with eight per cent of margin; 1200 pixels are 69.6 mm.
    private static final double SCALE = 1200 / 69.6;

    private static BufferedImage painted(String name, Exhibit exhibit) throws IOException {
        Frame frame = Painting.of(exhibit).orElseThrow();
        var folder = Files.createDirectories(Path.of("target", "screens"));
        Files.write(folder.resolve("painted-%s.png".formatted(name)), frame.png());
        return ImageIO.read(new ByteArrayInputStream(frame.png()));
    }

    private static boolean inked(BufferedImage image, double x, double y) {
        int left = (int) Math.round((x + 4.8) * SCALE);
        int top = (int) Math.round((40 - y + 4.8) * SCALE);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if ((image.getRGB(left + dx, top + dy) & 0xff) < 128) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aDrawingIsWhereItIsOnPaper() throws IOException {
        var file = new NewDrawing()
                .rectangle(new Xy(0, 0), 60, 40)
                .circle(new Xy(20, 20), 5)
                .strokes(List.of(new Stroke.Arc(new Xy(45, 20), 8, Math.PI / 2, 3 * Math.PI / 2)));
        var image = painted("drawing", Exhibit.of("plate.dxf", file.bytes()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(49.6 * SCALE));
        assertThat(inked(image, 0, 20)).as("the left edge").isTrue();
        assertThat(inked(image, 30, 40)).as("the upper edge").isTrue();
        for (var on : List.of(new Xy(25, 20), new Xy(15, 20), new Xy(20, 25), new Xy(20, 15), new Xy(23, 24))) {
            assertThat(inked(image, on.x(), on.y())).as("the hole at " + on).isTrue();
        }
        assertThat(inked(image, 20, 20)).as("the middle of the hole").isFalse();
        assertThat(inked(image, 44.5, 20 + Math.sqrt(63.75)))
                .as("where the arc begins, on top")
                .isTrue();
        assertThat(inked(image, 37, 20)).as("its left").isTrue();
        assertThat(inked(image, 45 + Math.sqrt(63.75), 19.5))
                .as("where it ends, at the right")
                .isTrue();
        assertThat(inked(image, 45 + 8 * Math.sqrt(0.5), 20 + 8 * Math.sqrt(0.5)))
                .as("the quarter that it leaves out")
                .isFalse();
    }

    @Test
    void aPartIsSeenFromFourSidesAndThroughItsHole() throws IOException {
        var plate =
                Solids.extrude(Solids.rectangle(0, 0, 60, 60), List.of(Solids.circle(new Xy(30, 30), 12, 48)), 0, 6);
        var image = painted("part", Exhibit.of("a.stl", SampleFiles.stl(plate)));
        assertThat(image.getWidth()).isEqualTo(960);
        int white = 0xffffffff;
        assertThat(image.getRGB(480 + 240, 480 + 240))
                .as("from above, the hole")
                .isEqualTo(white);
        assertThat(image.getRGB(480 + 240 + 100, 480 + 240)).as("beside it").isNotEqualTo(white);
        assertThat(image.getRGB(480 + 240, 240)).as("from the front, the edge").isNotEqualTo(white);
        assertThat(image.getRGB(480 + 240, 100)).as("above the edge").isEqualTo(white);
        assertThat(image.getRGB(240, 480 + 240)).as("from the right, the edge").isNotEqualTo(white);
    }

    @Test
    void dimensionsAndTextsArePaintedToo() throws IOException {
        var bare = new NewDrawing().rectangle(new Xy(0, 0), 60, 40);
        var told = new NewDrawing()
                .rectangle(new Xy(0, 0), 60, 40)
                .horizontal(new Xy(0, 0), new Xy(60, 0), new Xy(30, -10))
                .text(new Xy(5, 20), 4, "M8 & <up>");
        assertThat(ink(painted("dimensions", Exhibit.of("a.dxf", told.bytes()))))
                .isGreaterThan(ink(painted("bare", Exhibit.of("a.dxf", bare.bytes()))) + 500);
    }

    private static int ink(BufferedImage image) {
        int dark = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            dark += (rgb & 0xff) < 128 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void whatIsReadIsNotPainted() {
        assertThat(Painting.of(Exhibit.of("a.csv", "a,1".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(Painting.of(new Exhibit.Script("cube(1);"))).isEmpty();
        assertThat(Painting.of(new Exhibit.NotShown("it is broken"))).isEmpty();
        assertThat(Painting.of(Exhibit.of("a.dxf", new NewDrawing().bytes())))
                .as("nothing is on it")
                .isEmpty();
    }
}

package dev.guildhall.tasks.cad.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.tasks.cad.dxf.Entity.Measure;
import dev.guildhall.tasks.cad.shape.Difference;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DxfFileTest {

    private static Drawing drawing(byte[] file) {
        return switch (DxfFile.read(file)) {
            case DxfFile.Result.Read(var drawing) -> drawing;
            case DxfFile.Result.NotRead(var why) -> throw new AssertionError(why);
        };
    }

    private static String why(String file) {
        return switch (DxfFile.read(file.getBytes(StandardCharsets.UTF_8))) {
            case DxfFile.Result.Read(var drawing) -> throw new AssertionError("read " + drawing);
            case DxfFile.Result.NotRead(var why) -> why;
        };
    }

    private static byte[] saved(String name) throws IOException {
        try (InputStream in = DxfFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static String entities(String... groups) {
        return "0\nSECTION\n2\nENTITIES\n" + String.join("\n", groups) + "\n0\nENDSEC\n0\nEOF\n";
    }

    @Test
    void whatLibreCadSavesIsReadWhole() throws IOException {
        var drawing = drawing(saved("librecad.dxf"));
        assertThat(drawing.units()).isEqualTo(Drawing.Units.MILLIMETRES);
        assertThat(drawing.edges()).hasSize(10).contains(Arc.circle(new Xy(20, 20), 5));
        assertThat(drawing.dimensions())
                .extracting(Entity.Dimension::measure, Entity.Dimension::value)
                .containsExactly(tuple(Measure.HORIZONTAL, 120.0), tuple(Measure.VERTICAL, 80.0));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var written = new NewDrawing()
                .layer("AXES", 1, "CENTER")
                .on("OUTLINE")
                .rectangle(new Xy(0, 0), 60, 40)
                .strokes(List.of(new Arc(new Xy(30, 20), 8, 6, 1), Arc.circle(new Xy(10, 10), 3)))
                .on("AXES")
                .line(new Xy(0, 20), new Xy(60, 20))
                .on("DIM")
                .horizontal(new Xy(0, 0), new Xy(60, 0), new Xy(30, -10))
                .diameter(new Xy(10, 10), 3, 45)
                .text(new Xy(0, -20), 3.5, "PLATE %%c6");
        var drawing = drawing(written.bytes());
        assertThat(drawing.layers()).extracting(Drawing.Layer::name).containsExactly("0", "AXES", "OUTLINE", "DIM");
        assertThat(drawing.edges()).hasSize(6);
        assertThat(drawing.strokesOn("axes")).containsExactly(new Segment(new Xy(0, 20), new Xy(60, 20)));
        assertThat(drawing.dimensions().getLast().value()).isCloseTo(6, within(1e-6));
        assertThat(drawing.texts()).extracting(Entity.Text::words).containsExactly("PLATE Ø6");
    }

    @Test
    void aBulgeIsAnArc() {
        // A slot of 20 by 10: two straight sides and two half circles.
        var slot = entities(
                "0",
                "LWPOLYLINE",
                "8",
                "0",
                "90",
                "4",
                "70",
                "1",
                "10",
                "0",
                "20",
                "0",
                "10",
                "20",
                "20",
                "0",
                "42",
                "1",
                "10",
                "20",
                "20",
                "10",
                "10",
                "0",
                "20",
                "10",
                "42",
                "1");
        var wanted = List.of(
                new Segment(new Xy(0, 0), new Xy(20, 0)),
                new Segment(new Xy(0, 10), new Xy(20, 10)),
                new Arc(new Xy(20, 5), 5, -Math.PI / 2, Math.PI),
                new Arc(new Xy(0, 5), 5, Math.PI / 2, Math.PI));
        var drawn = drawing(slot.getBytes(StandardCharsets.UTF_8)).edges();
        assertThat(Difference.between(wanted, drawn, 0.001)).hasToString("");
    }

    @Test
    void aBlockIsPutWhereItIsInserted() {
        var file =
                "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nHOLE\n10\n1\n20\n0\n0\nCIRCLE\n8\n0\n10\n2\n20\n0\n40\n3\n0\nENDBLK\n"
                        + "0\nENDSEC\n"
                        + entities(
                                "0", "INSERT", "2", "HOLE", "8", "DRILL", "10", "50", "20", "10", "41", "2", "42", "2",
                                "50", "90");
        var drawing = drawing(file.getBytes(StandardCharsets.UTF_8));
        assertThat(Difference.between(List.of(Arc.circle(new Xy(50, 12), 6)), drawing.strokesOn("DRILL"), 1e-6))
                .hasToString("");
    }

    @Test
    void aSplineRunsThroughItsEnds() {
        var file = entities(
                "0", "SPLINE", "8", "0", "71", "2", "40", "0", "40", "0", "40", "0", "40", "1", "40", "1", "40", "1",
                "10", "0", "20", "0", "10", "5", "20", "10", "10", "10", "20", "0");
        var strokes = drawing(file.getBytes(StandardCharsets.UTF_8)).edges();
        assertThat(strokes.getFirst().start()).isEqualTo(new Xy(0, 0));
        assertThat(strokes.getLast().end()).isEqualTo(new Xy(10, 0));
        assertThat(strokes.get(7).end().y()).isCloseTo(5, within(1e-9));
    }

    @Test
    void aFileThatIsNoDrawingSaysWhatIsWrong() {
        assertThat(why("")).isEqualTo("the file is empty");
        assertThat(why("hello\nworld\n")).isEqualTo("line 1 should be a group code, and is 'hello'");
        assertThat(why("0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n"))
                .isEqualTo("the file ends within its section ENTITIES");
        assertThat(why(entities("0", "CIRCLE", "8", "0", "10", "1", "20", "NaN", "40", "2")))
                .isEqualTo("line 12 should be a number, and is 'NaN'");
        assertThat(why(entities("0", "LINE", "8", "0", "10", "1", "20", "2")))
                .isEqualTo("the LINE near line 8 has no group 11");
    }

    @Test
    void garbageAndCutsNeverBreakTheReader() throws IOException {
        var whole = saved("librecad.dxf");
        var chance = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var broken = Arrays.copyOf(whole, chance.nextInt(whole.length));
            for (int k = 0; k < 20 && broken.length > 0; k++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            assertThat(DxfFile.read(broken)).isNotNull();
        }
        var noise = new byte[4000];
        chance.nextBytes(noise);
        assertThat(DxfFile.read(noise)).isInstanceOf(DxfFile.Result.NotRead.class);
    }

    @Test
    void aBlockThatHoldsItselfEnds() {
        var file =
                "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nA\n0\nINSERT\n2\nA\n10\n0\n20\n0\n0\nINSERT\n2\nA\n10\n0\n20\n0\n0\nENDBLK\n"
                        + "0\nENDSEC\n" + entities("0", "INSERT", "2", "A", "8", "0", "10", "0", "20", "0");
        assertThat(drawing(file.getBytes(StandardCharsets.UTF_8)).edges()).isEmpty();
    }
}

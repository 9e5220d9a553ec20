package dev.guildhall.tasks.cad.stl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.tasks.cad.shape.Xy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final Mesh PLATE = Solids.extrude(
            Solids.rectangle(0, 0, 30, 20),
            List.of(Solids.circle(new Xy(8, 10), 3, 48), Solids.circle(new Xy(22, 10), 3, 48)),
            0,
            5);

    private static Mesh mesh(byte[] file) {
        return switch (StlFile.read(file)) {
            case StlFile.Result.Read(var mesh) -> mesh;
            case StlFile.Result.NotRead(var why) -> throw new AssertionError(why);
        };
    }

    private static String why(String file) {
        return StlFile.read(file.getBytes(StandardCharsets.UTF_8)) instanceof StlFile.Result.NotRead(var why)
                ? why
                : "";
    }

    private static byte[] openScad() throws IOException {
        try (var in = PartTest.class.getResourceAsStream("openscad.stl")) {
            return in.readAllBytes();
        }
    }

    private static byte[] binary(Mesh mesh) {
        var file = ByteBuffer.allocate(84 + 50 * mesh.triangles().size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("solid but binary".getBytes(StandardCharsets.US_ASCII));
        file.putInt(80, mesh.triangles().size()).position(84);
        for (var t : mesh.triangles()) {
            file.putFloat(0).putFloat(0).putFloat(0);
            for (var p : List.of(t.a(), t.b(), t.c())) {
                file.putFloat((float) p.x()).putFloat((float) p.y()).putFloat((float) p.z());
            }
            file.putShort((short) 0);
        }
        return file.array();
    }

    @Test
    void whatOpenScadExportsIsTheSamePart() throws IOException {
        var part = mesh(openScad());
        assertThat(part.volume()).isCloseTo(PLATE.volume(), within(0.05));
        assertThat(part.bounds().size()).isEqualTo(new Xyz(30, 20, 5));
        assertThat(part.center().distance(new Xyz(15, 10, 2.5))).isLessThan(0.001);
        assertThat(Topology.of(part, 1e-3)).isEqualTo(new Topology(1, 2, Optional.empty(), 0));
        assertThat(Deviation.between(PLATE, part).off()).isLessThan(0.001);
    }

    @Test
    void aBinaryFileIsReadThoughItBeginsWithSolid() {
        assertThat(mesh(binary(PLATE)).volume()).isCloseTo(PLATE.volume(), within(0.01));
    }

    @Test
    void anExtrudedPlateHasItsVolumeAndItsHoles() {
        double hole = 0.5 * 48 * 9 * Math.sin(2 * Math.PI / 48);
        assertThat(PLATE.volume()).isCloseTo((600 - 2 * hole) * 5, within(1e-6));
        assertThat(Topology.of(PLATE, 1e-3).throughHoles()).isEqualTo(2);
        assertThat(Topology.of(PLATE, 1e-3).isClosed()).isTrue();
    }

    @Test
    void aRingIsTurnedFromItsProfile() {
        var ring = Solids.revolve(Solids.rectangle(10, 0, 5, 8), 360);
        assertThat(ring.volume()).isCloseTo(Math.PI * (225 - 100) * 8, within(1.0));
        assertThat(Topology.of(ring, 1e-3)).isEqualTo(new Topology(1, 1, Optional.empty(), 0));
    }

    @Test
    void aBlindHoleIsNoThroughHole() {
        var cup = Solids.revolve(
                List.of(new Xy(1e-9, 0), new Xy(10, 0), new Xy(10, 8), new Xy(5, 8), new Xy(5, 2), new Xy(1e-9, 2)),
                90);
        assertThat(Topology.of(cup, 1e-3)).isEqualTo(new Topology(1, 0, Optional.empty(), 0));
    }

    @Test
    void aMissingFacetIsALeakAndSaysWhere() {
        var torn = new ArrayList<>(PLATE.triangles());
        torn.removeLast();
        var topology = Topology.of(new Mesh(torn), 1e-3);
        assertThat(topology.leaks()).isEqualTo(3);
        assertThat(topology.leak()).isPresent();
    }

    @Test
    void aHoleInTheWrongPlaceIsFoundByTheSurface() {
        var moved = Solids.extrude(
                Solids.rectangle(0, 0, 30, 20),
                List.of(Solids.circle(new Xy(8, 10), 3, 48), Solids.circle(new Xy(21.5, 10), 3, 48)),
                0,
                5);
        var deviation = Deviation.between(PLATE, moved);
        assertThat(deviation.off()).isCloseTo(0.5, within(0.02));
        assertThat(deviation.at().x()).isGreaterThan(18);
    }

    @Test
    void otherFacetsOfTheSameRoundAreTheSamePart() {
        var finer = Solids.extrude(
                Solids.rectangle(0, 0, 30, 20),
                List.of(Solids.circle(new Xy(8, 10), 3, 90), Solids.circle(new Xy(22, 10), 3, 200)),
                0,
                5);
        assertThat(Deviation.between(PLATE, finer).off()).isLessThan(0.02);
    }

    @Test
    void aFileThatIsNoPartSaysWhatIsWrong() {
        assertThat(why("")).isEqualTo("the file is empty");
        assertThat(why("PK..."))
                .isEqualTo("the file is no STL: it neither begins with 'solid' nor has the length of a binary one");
        assertThat(why("solid a\nendsolid a")).isEqualTo("the part has no facets");
        assertThat(why("solid a\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 nan\n"))
                .isEqualTo("facet 1 has a vertex that is no point");
        assertThat(why("solid a\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\nendloop\n"))
                .isEqualTo("the file ends without 'endsolid', after 1 facets");
    }

    @Test
    void garbageAndCutsNeverBreakTheReader() throws IOException {
        var whole = openScad();
        var chance = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var broken = Arrays.copyOf(whole, chance.nextInt(whole.length));
            for (int k = 0; k < 20 && broken.length > 0; k++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            assertThat(StlFile.read(broken)).isNotNull();
        }
    }
}

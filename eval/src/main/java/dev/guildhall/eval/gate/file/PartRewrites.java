package dev.guildhall.eval.gate.file;

import dev.guildhall.eval.gate.file.Rewrite.Must;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.StlFile;
import dev.guildhall.tasks.cad.stl.Triangle;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A part with one thing about its surface made different.
final class PartRewrites {
    private static final double SPECK = 0.02;

    private final Mesh mesh;
    private final Rewrites into;

    PartRewrites(byte[] after, Rewrites into) {
        this.mesh = StlFile.read(after) instanceof StlFile.Result.Read(var read) ? read : new Mesh(List.of());
        this.into = into;
    }

    void all() {
        if (mesh.triangles().isEmpty()) {
            return;
        }
        var low = mesh.bounds().low();
        var size = mesh.bounds().size();
        var middle = low.plus(size.times(0.5));
        for (double more : List.of(0.03, -0.03)) {
            add(
                    "scaled by %+.0f %%".formatted(100 * more),
                    each(p -> p.plus(p.minus(middle).times(more))),
                    Must.LOSE);
            add(
                    "%+.0f %% as high".formatted(100 * more),
                    each(p -> new Xyz(p.x(), p.y(), p.z() + more * (p.z() - low.z()))),
                    Must.LOSE);
        }
        add("moved by 0.5 mm", each(p -> new Xyz(p.x() + 0.5, p.y(), p.z())), Must.LOSE);
        add("moved by 0.5 mm upwards", each(p -> new Xyz(p.x(), p.y(), p.z() + 0.5)), Must.LOSE);
        add(
                "turned inside out",
                mesh.triangles().stream().map(PartRewrites::turned).toList(),
                Must.LOSE);
        facets();
        add("with a loose speck on it", and(speck(mesh.triangles().getFirst().a())), Must.LOSE);
        add("with the box around it in its place", box(), Must.LOSE);
        longer(size, middle);
        double higher = 0.095 / size.z();
        add("0.095 mm higher", each(p -> new Xyz(p.x(), p.y(), p.z() + higher * (p.z() - low.z()))), Must.ANYTHING);
        add("0.15 mm off", each(p -> new Xyz(p.x(), p.y(), p.z() + 0.15)), Must.ANYTHING);
        add("with its facets in the opposite order", mesh.triangles().reversed(), Must.STAY_MET);
        add("a thousandth of a millimetre off", each(p -> new Xyz(p.x() + 1e-3, p.y(), p.z())), Must.STAY_MET);
        into.add("as a binary file", binary(), Must.STAY_MET);
    }

    private void facets() {
        var all = mesh.triangles();
        var bySize = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> all.get(i).area()))
                .toList();
        for (int i : List.of(bySize.getFirst(), bySize.getLast())) {
            var t = all.get(i);
            var what = "facet %d ".formatted(i + 1);
            add("without " + what, instead(i, List.of()), Must.LOSE);
            add("with %stwice".formatted(what), instead(i, List.of(t, t)), Must.LOSE);
            add("with %sfacing inwards".formatted(what), instead(i, List.of(turned(t))), Must.LOSE);
            var off = new Triangle(t.a().plus(new Xyz(0.3, 0.3, 0.3)), t.b(), t.c());
            add("with a corner of %spulled out".formatted(what), instead(i, List.of(off)), Must.LOSE);
        }
        var t = all.get(bySize.getLast());
        var middle = t.a().plus(t.b()).plus(t.c()).times(1.0 / 3);
        add(
                "with facet %d cut in three".formatted(bySize.getLast() + 1),
                instead(
                        bySize.getLast(),
                        List.of(
                                new Triangle(t.a(), t.b(), middle),
                                new Triangle(t.b(), t.c(), middle),
                                new Triangle(t.c(), t.a(), middle))),
                Must.STAY_MET);
    }

    /// Longer along its longest side by 0.15 mm, half of it at each end: too long, and yet no point is far off.
    private void longer(Xyz size, Xyz middle) {
        double most = Math.max(size.x(), Math.max(size.y(), size.z()));
        double share = 0.15 / most;
        add(
                "0.15 mm longer",
                each(p -> p.plus(new Xyz(
                        size.x() == most ? share * (p.x() - middle.x()) : 0,
                        size.x() < most && size.y() == most ? share * (p.y() - middle.y()) : 0,
                        size.x() < most && size.y() < most ? share * (p.z() - middle.z()) : 0))),
                Must.ANYTHING);
    }

    /// The box around it: no hole and no round is left.
    private List<Triangle> box() {
        var low = mesh.bounds().low();
        var size = mesh.bounds().size();
        var corners = new ArrayList<Xyz>();
        for (int i = 0; i < 8; i++) {
            corners.add(low.plus(
                    new Xyz((i & 1) == 0 ? 0 : size.x(), (i & 2) == 0 ? 0 : size.y(), (i & 4) == 0 ? 0 : size.z())));
        }
        int[][] faces = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
        var box = new ArrayList<Triangle>();
        for (var face : faces) {
            box.add(new Triangle(corners.get(face[0]), corners.get(face[1]), corners.get(face[2])));
            box.add(new Triangle(corners.get(face[0]), corners.get(face[2]), corners.get(face[3])));
        }
        return box;
    }

    /// A closed body too small to be off by anything.
    private static List<Triangle> speck(Xyz at) {
        var x = at.plus(new Xyz(SPECK, 0, 0));
        var y = at.plus(new Xyz(0, SPECK, 0));
        var z = at.plus(new Xyz(0, 0, SPECK));
        var o = at.plus(new Xyz(SPECK / 4, SPECK / 4, SPECK / 4));
        return List.of(new Triangle(o, y, x), new Triangle(o, x, z), new Triangle(o, z, y), new Triangle(x, y, z));
    }

    private List<Triangle> and(List<Triangle> more) {
        var all = new ArrayList<>(mesh.triangles());
        all.addAll(more);
        return all;
    }

    private List<Triangle> instead(int at, List<Triangle> others) {
        var all = new ArrayList<>(mesh.triangles());
        all.remove(at);
        all.addAll(at, others);
        return all;
    }

    private List<Triangle> each(UnaryOperator<Xyz> by) {
        return mesh.triangles().stream()
                .map(t -> new Triangle(by.apply(t.a()), by.apply(t.b()), by.apply(t.c())))
                .toList();
    }

    private static Triangle turned(Triangle t) {
        return new Triangle(t.a(), t.c(), t.b());
    }

    private void add(String what, List<Triangle> facets, Must must) {
        var text = new StringBuilder("solid part\n");
        for (var t : facets) {
            text.append("facet normal 0 0 0\nouter loop\n");
            for (var p : List.of(t.a(), t.b(), t.c())) {
                text.append("vertex %s %s %s%n".formatted(p.x(), p.y(), p.z()));
            }
            text.append("endloop\nendfacet\n");
        }
        into.add(what, text.append("endsolid part\n").toString().getBytes(StandardCharsets.UTF_8), must);
    }

    private byte[] binary() {
        int header = 80;
        int facet = 50;
        var all = mesh.triangles();
        var file = ByteBuffer.allocate(header + 4 + facet * all.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.position(header).putInt(all.size());
        for (var t : all) {
            file.putFloat(0).putFloat(0).putFloat(0);
            for (var p : List.of(t.a(), t.b(), t.c())) {
                file.putFloat((float) p.x()).putFloat((float) p.y()).putFloat((float) p.z());
            }
            file.putShort((short) 0);
        }
        return file.array();
    }
}

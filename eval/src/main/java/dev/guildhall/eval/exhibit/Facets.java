package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Topology;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.util.List;
import java.util.Locale;

/// A part's facets as JSON for the viewer, and what can be measured of it.
final class Facets {
    /// A browser turns so many smoothly.
    private static final int MOST = 60_000;

    private static final double WELD = 1e-3;

    private Facets() {}

    static Exhibit solid(Mesh mesh) {
        int facets = mesh.triangles().size();
        if (facets == 0 || facets > MOST) {
            return new Exhibit.NotShown(
                    facets == 0
                            ? "The part has no facet."
                            : "The part has %d facets; at most %d can be turned here.".formatted(facets, MOST));
        }
        return new Exhibit.Solid(json(mesh), words(mesh));
    }

    private static List<String> words(Mesh mesh) {
        var bounds = mesh.bounds();
        var size = bounds.size();
        var topology = Topology.of(mesh, WELD);
        return List.of(
                "size %s × %s × %s mm, from %s to %s"
                        .formatted(
                                Mm.show(size.x()), Mm.show(size.y()), Mm.show(size.z()), bounds.low(), bounds.high()),
                "volume %s cm³".formatted(String.format(Locale.ROOT, "%.3f", mesh.volume() / 1000)),
                topology.isClosed()
                        ? "surface closed, %s, %s"
                                .formatted(
                                        counted(topology.bodies(), "body", "bodies"),
                                        counted(topology.throughHoles(), "through hole", "through holes"))
                        : "surface not closed at %s".formatted(counted(topology.leaks(), "edge", "edges")),
                counted(mesh.triangles().size(), "facet", "facets"));
    }

    private static String counted(int number, String one, String more) {
        return "%d %s".formatted(number, number == 1 ? one : more);
    }

    private static String json(Mesh mesh) {
        var json = new StringBuilder("{\"corners\":[");
        for (var t : mesh.triangles()) {
            for (var p : List.of(t.a(), t.b(), t.c())) {
                if (json.charAt(json.length() - 1) != '[') {
                    json.append(',');
                }
                json.append(numbers(p));
            }
        }
        var bounds = mesh.bounds();
        return json.append("],\"low\":[")
                .append(numbers(bounds.low()))
                .append("],\"high\":[")
                .append(numbers(bounds.high()))
                .append("]}")
                .toString();
    }

    private static String numbers(Xyz p) {
        return Mm.show(p.x()) + "," + Mm.show(p.y()) + "," + Mm.show(p.z());
    }
}

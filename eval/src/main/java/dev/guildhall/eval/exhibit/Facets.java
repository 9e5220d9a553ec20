package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.util.List;

/// A part's facets as JSON for the viewer.
final class Facets {
    private Facets() {}

    static String json(Mesh mesh) {
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

package dev.guildhall.eval.exhibit;

import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Solids;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The folder of an engineer who was asked for a plate: a drawing, its part, a bill and a script.
public final class SampleFiles {
    public static final String BRIEF =
            "Please draw a cover plate into plate.dxf, 120 × 80 mm with four holes Ø9, export it as plate.stl, and fill in bill.gnumeric.";

    private SampleFiles() {}

    /// @param by who signs the drawing
    /// @param off how far the holes are from where they should be, in millimetres
    public static Evidence of(String by, double off, Ending ending) {
        try (var folder = WorkFolder.make()) {
            folder.put("plate.dxf", new NewDrawing().bytes())
                    .put("bill.gnumeric", bill("").bytes())
                    .put("standard.txt", "Holes for M8: Ø9.".getBytes(StandardCharsets.UTF_8));
            var before = folder.snapshot();
            folder.put("plate.dxf", drawing(by, off).bytes())
                    .put("plate.stl", stl(part(off)))
                    .put("bill.gnumeric", bill("=B2*4").bytes())
                    .put(
                            by.replaceAll("\\W+", "-") + ".scad",
                            "cube([120,80,8]); // %s".formatted(by).getBytes(StandardCharsets.UTF_8));
            return new Evidence(
                    Map.of(WorkFolder.PROGRAM, before),
                    Map.of(WorkFolder.PROGRAM, folder.snapshot()),
                    folder.contents(),
                    ending);
        }
    }

    private static NewDrawing drawing(String by, double off) {
        var drawing = new NewDrawing().rectangle(new Xy(0, 0), 120, 80);
        for (var at : holes(off)) {
            drawing.circle(at, 4.5);
        }
        return drawing.horizontal(new Xy(0, 0), new Xy(120, 0), new Xy(60, -12))
                .diameter(new Xy(20 + off, 20), 4.5, 0)
                .text(new Xy(4, 88), 4, "Cover plate, drawn by " + by);
    }

    private static List<Xy> holes(double off) {
        return List.of(new Xy(20 + off, 20), new Xy(100, 20), new Xy(100, 60), new Xy(20, 60));
    }

    private static Mesh part(double off) {
        return Solids.extrude(
                Solids.rectangle(0, 0, 120, 80),
                holes(off).stream().map(at -> Solids.circle(at, 4.5, 48)).toList(),
                0,
                8);
    }

    private static NewSheet bill(String screws) {
        return new NewSheet("Bill").row("Item", "number").row("Plates", 3).row("Screw M8x25", screws);
    }

    /// The part as a file of text.
    public static byte[] stl(Mesh mesh) {
        var text = new StringBuilder("solid part\n");
        for (var t : mesh.triangles()) {
            text.append("facet normal 0 0 0\nouter loop\n");
            for (var p : List.of(t.a(), t.b(), t.c())) {
                text.append("vertex %s\n".formatted(vertex(p)));
            }
            text.append("endloop\nendfacet\n");
        }
        return text.append("endsolid part\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String vertex(Xyz p) {
        return "%s %s %s".formatted(Mm.show(p.x()), Mm.show(p.y()), Mm.show(p.z()));
    }
}

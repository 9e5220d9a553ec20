package dev.guildhall.tasks.cad.stl;

import dev.guildhall.tasks.cad.shape.Mm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// How far a part's surface is from another's at worst, both ways, over points spread on them.
///
/// @param off in millimetres
public record Deviation(double off, Xyz at) {
    private static final int SAMPLES = 1500;

    /// The points are the same every time.
    public static Deviation between(Mesh wanted, Mesh made) {
        var there = worst(samples(made), wanted);
        var back = worst(samples(wanted), made);
        return there.off >= back.off ? there : back;
    }

    private static Deviation worst(List<Xyz> points, Mesh surface) {
        var nearest = new Nearest(surface);
        return points.stream()
                .map(point -> new Deviation(nearest.distance(point), point))
                .max(Comparator.comparingDouble(Deviation::off))
                .orElseThrow();
    }

    /// By area, and every corner of a facet besides until there are as many again: edges show most.
    private static List<Xyz> samples(Mesh mesh) {
        var chance = new SplittableRandom(1);
        var points = new ArrayList<Xyz>();
        double step = mesh.area() / SAMPLES;
        double carried = step / 2;
        for (var t : mesh.triangles()) {
            carried += t.area();
            for (; carried >= step; carried -= step) {
                points.add(t.at(chance.nextDouble(), chance.nextDouble()));
            }
        }
        int every = Math.max(1, mesh.triangles().size() / SAMPLES);
        for (int i = 0; i < mesh.triangles().size(); i += every) {
            points.add(mesh.triangles().get(i).a());
        }
        return points;
    }

    @Override
    public String toString() {
        return "the surface is off by %s at %s".formatted(Mm.show(off), at);
    }

    /// Finds the nearest facet, leaving out those whose surrounding ball is farther than the best so far.
    private static final class Nearest {
        private final List<Triangle> triangles;
        private final Xyz[] middles;
        private final double[] radii;

        Nearest(Mesh mesh) {
            triangles = mesh.triangles();
            middles = new Xyz[triangles.size()];
            radii = new double[triangles.size()];
            for (int i = 0; i < middles.length; i++) {
                var t = triangles.get(i);
                middles[i] = t.a().plus(t.b()).plus(t.c()).times(1.0 / 3);
                radii[i] = Math.max(
                        middles[i].distance(t.a()), Math.max(middles[i].distance(t.b()), middles[i].distance(t.c())));
            }
        }

        double distance(Xyz point) {
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < middles.length; i++) {
                if (middles[i].distance(point) - radii[i] < best) {
                    best = Math.min(best, triangles.get(i).distance(point));
                }
            }
            return best;
        }
    }
}

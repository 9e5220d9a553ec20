package dev.guildhall.tasks.cad.shape;

import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far two runs of strokes are apart at worst, both ways, at points close together on them: for curves that
/// may be drawn in any pieces.
///
/// @param off in millimetres
/// @param at where; on the drawn strokes, or where they are missing
public record Apart(double off, Xy at) {
    private static final int POINTS_A_RUN = 2000;

    /// Neither may be empty.
    public static Apart between(List<? extends Stroke> wanted, List<? extends Stroke> drawn) {
        var there = worst(points(drawn), wanted);
        var back = worst(points(wanted), drawn);
        return there.off >= back.off ? there : back;
    }

    private static Apart worst(List<Xy> points, List<? extends Stroke> strokes) {
        return points.stream()
                .map(point -> new Apart(distance(point, strokes), point))
                .max(Comparator.comparingDouble(Apart::off))
                .orElseThrow();
    }

    private static List<Xy> points(List<? extends Stroke> strokes) {
        double step = strokes.stream().mapToDouble(Stroke::length).sum() / POINTS_A_RUN;
        var points = new ArrayList<Xy>();
        for (var stroke : strokes) {
            int pieces = step > 0 ? (int) Math.ceil(stroke.length() / step) : 1;
            for (int i = 0; i <= pieces; i++) {
                points.add(at(stroke, (double) i / pieces));
            }
        }
        return points;
    }

    private static Xy at(Stroke stroke, double share) {
        return switch (stroke) {
            case Segment(var start, var end) ->
                new Xy(start.x() + share * (end.x() - start.x()), start.y() + share * (end.y() - start.y()));
            case Arc arc -> arc.at(arc.from() + share * arc.sweep());
        };
    }

    private static double distance(Xy point, List<? extends Stroke> strokes) {
        double least = Double.POSITIVE_INFINITY;
        for (var stroke : strokes) {
            least = Math.min(least, distance(point, stroke));
        }
        return least;
    }

    private static double distance(Xy point, Stroke stroke) {
        return switch (stroke) {
            case Segment(var start, var end) -> {
                double dx = end.x() - start.x();
                double dy = end.y() - start.y();
                double square = dx * dx + dy * dy;
                double share = square == 0
                        ? 0
                        : Math.clamp(((point.x() - start.x()) * dx + (point.y() - start.y()) * dy) / square, 0, 1);
                yield point.distance(start.plus(share * dx, share * dy));
            }
            case Arc arc ->
                Stroke.turned(arc.center().angleTo(point) - arc.from()) <= arc.sweep()
                        ? Math.abs(arc.center().distance(point) - arc.radius())
                        : Math.min(point.distance(arc.start()), point.distance(arc.end()));
        };
    }

    @Override
    public String toString() {
        return "it is off by %s at %s".formatted(Mm.show(off), at);
    }
}

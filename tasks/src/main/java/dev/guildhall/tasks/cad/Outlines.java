package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;

/// Shapes that many parts share.
public final class Outlines {
    private Outlines() {}

    public static List<Stroke> rectangle(Xy corner, double width, double height) {
        return closed(List.of(corner, corner.plus(width, 0), corner.plus(width, height), corner.plus(0, height)));
    }

    /// Straight lines from each corner to the next and back to the first.
    public static List<Stroke> closed(List<Xy> corners) {
        var lines = new ArrayList<Stroke>();
        for (int i = 0; i < corners.size(); i++) {
            lines.add(new Segment(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return lines;
    }

    /// Points evenly spaced on a circle.
    ///
    /// @param first the angle of the first, in radians
    public static List<Xy> around(Xy center, double radius, int count, double first) {
        var points = new ArrayList<Xy>();
        for (int i = 0; i < count; i++) {
            points.add(center.polar(radius, first + Stroke.WHOLE_TURN * i / count));
        }
        return points;
    }
}

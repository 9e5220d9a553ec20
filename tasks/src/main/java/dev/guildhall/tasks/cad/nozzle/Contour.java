package dev.guildhall.tasks.cad.nozzle;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;

/// The wall of a nozzle from its throat to its exit, in the half plane above the axis: x runs along the axis
/// with the throat at 0, y is the radius. Angles are in radians.
///
/// Sources: G. Sutton, O. Biblarz, "Rocket Propulsion Elements", 9th edition, chapter 3.4 (area ratio, cone with
/// a 15° half angle, throat arcs, parabolic approximation of a bell); G. V. R. Rao, "Exhaust Nozzle Contour for
/// Optimum Thrust", Jet Propulsion 28, 1958.
///
/// @param arc about a centre above the throat, from the throat to where the wall leaves it
/// @param leaves where the wall leaves the arc
public record Contour(Arc arc, Xy leaves, Xy exit) {

    /// A cone that leaves an arc without a kink. Its length is
    /// (Rt·(√ε − 1) + R·(1/cos α − 1)) / tan α.
    ///
    /// @param throat its radius Rt, in millimetres
    /// @param areaRatio ε, exit to throat
    /// @param arcRadius R, downstream of the throat
    /// @param halfAngle α
    public static Contour conical(double throat, double areaRatio, double arcRadius, double halfAngle) {
        var start = leaving(throat, arcRadius, halfAngle);
        double exit = throat * Math.sqrt(areaRatio);
        double length = start.leaves.x() + (exit - start.leaves.y()) / Math.tan(halfAngle);
        return new Contour(start.arc, start.leaves, new Xy(length, exit));
    }

    /// A bell of a share of the length of a 15° cone with a sharp throat, its throat arc 0.382·Rt.
    ///
    /// @param share such as 0.8
    /// @param initial the angle θn at which the wall leaves the arc
    public static Contour bell(double throat, double areaRatio, double share, double initial) {
        var start = leaving(throat, 0.382 * throat, initial);
        double length = share * throat * (Math.sqrt(areaRatio) - 1) / Math.tan(Math.toRadians(15));
        return new Contour(start.arc, start.leaves, new Xy(length, throat * Math.sqrt(areaRatio)));
    }

    private static Contour leaving(double throat, double radius, double angle) {
        var arc = new Arc(new Xy(0, throat + radius), radius, -Math.PI / 2, angle);
        var leaves = new Xy(radius * Math.sin(angle), throat + radius * (1 - Math.cos(angle)));
        return new Contour(arc, leaves, leaves);
    }

    /// Points on the parabola that leaves the arc at one angle and reaches the exit at another: a quadratic
    /// Bézier curve whose middle point is where the tangents of both ends meet.
    public List<Xy> parabola(double initial, double end, int pieces) {
        double m1 = Math.tan(initial);
        double m2 = Math.tan(end);
        double meetX = ((exit.y() - m2 * exit.x()) - (leaves.y() - m1 * leaves.x())) / (m1 - m2);
        double meetY = leaves.y() + m1 * (meetX - leaves.x());
        var points = new ArrayList<Xy>();
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            points.add(new Xy(a * leaves.x() + b * meetX + c * exit.x(), a * leaves.y() + b * meetY + c * exit.y()));
        }
        return points;
    }

    public static List<Stroke> lines(List<Xy> points) {
        var lines = new ArrayList<Stroke>();
        for (int i = 0; i + 1 < points.size(); i++) {
            lines.add(new Segment(points.get(i), points.get(i + 1)));
        }
        return lines;
    }
}

package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;

/// From the curves that DXF knows to strokes.
final class Curves {
    private static final int PIECES_OF_A_SPAN = 16;
    private static final int PIECES_OF_AN_ELLIPSE = 144;

    private Curves() {}

    /// A vertex and how far its line bulges on the way to the next: the tangent of a quarter of the angle that
    /// it turns, positive to the left-hand side of an arc that runs counter-clockwise.
    record Vertex(Xy at, double bulge) {}

    static List<Stroke> polyline(List<Vertex> vertices, boolean closed) {
        var strokes = new ArrayList<Stroke>();
        int last = closed ? vertices.size() : vertices.size() - 1;
        for (int i = 0; i < last; i++) {
            var from = vertices.get(i);
            var to = vertices.get((i + 1) % vertices.size());
            if (from.at().distance(to.at()) > 0) {
                strokes.add(piece(from.at(), to.at(), from.bulge()));
            }
        }
        return strokes;
    }

    private static Stroke piece(Xy from, Xy to, double bulge) {
        if (Math.abs(bulge) < 1e-9) {
            return new Segment(from, to);
        }
        double sweep = 4 * Math.atan(Math.abs(bulge));
        double radius = from.distance(to) / (2 * Math.sin(sweep / 2));
        var start = bulge > 0 ? from : to;
        var end = bulge > 0 ? to : from;
        // From the chord's middle towards the centre, which lies left of the way from start to end.
        double towards = start.angleTo(end) + Math.PI / 2;
        double height = radius * Math.cos(sweep / 2);
        var center = new Xy((start.x() + end.x()) / 2, (start.y() + end.y()) / 2).polar(height, towards);
        return new Arc(center, radius, center.angleTo(start), sweep);
    }

    /// An ellipse, or the part of it between two parameters, as short lines.
    static List<Stroke> ellipse(Xy center, Xy major, double ratio, double from, double to) {
        double sweep = to > from ? to - from : to - from + Stroke.WHOLE_TURN;
        var points = new ArrayList<Xy>();
        for (int i = 0; i <= PIECES_OF_AN_ELLIPSE; i++) {
            double at = from + sweep * i / PIECES_OF_AN_ELLIPSE;
            double along = Math.cos(at);
            double across = Math.sin(at) * ratio;
            points.add(center.plus(along * major.x() - across * major.y(), along * major.y() + across * major.x()));
        }
        return lines(points);
    }

    /// A B-spline as short lines, by de Boor's algorithm; weights are taken as equal.
    static List<Stroke> spline(int degree, List<Double> knots, List<Xy> controls) throws Unreadable {
        if (degree < 1 || degree > 10 || knots.size() != controls.size() + degree + 1) {
            throw new Unreadable("a spline of degree %d has %d control points and %d knots"
                    .formatted(degree, controls.size(), knots.size()));
        }
        var points = new ArrayList<Xy>();
        for (int span = degree; span < controls.size(); span++) {
            double from = knots.get(span);
            double to = knots.get(span + 1);
            if (to <= from) {
                continue;
            }
            for (int i = points.isEmpty() ? 0 : 1; i <= PIECES_OF_A_SPAN; i++) {
                points.add(deBoor(degree, knots, controls, span, from + (to - from) * i / PIECES_OF_A_SPAN));
            }
        }
        return lines(points);
    }

    private static Xy deBoor(int degree, List<Double> knots, List<Xy> controls, int span, double at) {
        var d = new Xy[degree + 1];
        for (int j = 0; j <= degree; j++) {
            d[j] = controls.get(j + span - degree);
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                double low = knots.get(j + span - degree);
                double high = knots.get(j + 1 + span - r);
                double share = high > low ? (at - low) / (high - low) : 0;
                d[j] = new Xy(
                        (1 - share) * d[j - 1].x() + share * d[j].x(), (1 - share) * d[j - 1].y() + share * d[j].y());
            }
        }
        return d[degree];
    }

    static List<Stroke> lines(List<Xy> points) {
        return polyline(points.stream().map(point -> new Vertex(point, 0)).toList(), false);
    }
}

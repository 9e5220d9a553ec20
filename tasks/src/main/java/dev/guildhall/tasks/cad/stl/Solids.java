package dev.guildhall.tasks.cad.stl;

import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;

/// Builds the parts that others are compared with.
public final class Solids {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Solids() {}

    /// The corners of a circle, as many as asked for, counter-clockwise.
    public static List<Xy> circle(Xy center, double radius, int corners) {
        var points = new ArrayList<Xy>();
        for (int i = 0; i < corners; i++) {
            points.add(center.polar(radius, 2 * Math.PI * i / corners));
        }
        return points;
    }

    public static List<Xy> rectangle(double x, double y, double width, double height) {
        return List.of(new Xy(x, y), new Xy(x + width, y), new Xy(x + width, y + height), new Xy(x, y + height));
    }

    /// A flat shape with holes, raised from one height to another.
    public static Mesh extrude(List<Xy> outline, List<List<Xy>> holes, double from, double to) {
        var shape = GEOMETRY.createPolygon(
                ring(outline), holes.stream().map(Solids::ring).toArray(LinearRing[]::new));
        shape.normalize(); // the shell clockwise, the holes counter-clockwise
        var triangles = new ArrayList<Triangle>();
        walls(shape.getExteriorRing(), from, to, triangles);
        for (int i = 0; i < shape.getNumInteriorRing(); i++) {
            walls(shape.getInteriorRingN(i), from, to, triangles);
        }
        var flat = PolygonTriangulator.triangulate(shape);
        for (int i = 0; i < flat.getNumGeometries(); i++) {
            lid(flat.getGeometryN(i), from, to, triangles);
        }
        return new Mesh(triangles);
    }

    private static LinearRing ring(List<Xy> points) {
        var ring = new Coordinate[points.size() + 1];
        for (int i = 0; i <= points.size(); i++) {
            var point = points.get(i % points.size());
            ring[i] = new Coordinate(point.x(), point.y());
        }
        return GEOMETRY.createLinearRing(ring);
    }

    /// The material is at the right of the ring's way.
    private static void walls(LinearRing ring, double from, double to, List<Triangle> into) {
        var points = ring.getCoordinates();
        for (int i = 0; i + 1 < points.length; i++) {
            quad(at(points[i], from), at(points[i], to), at(points[i + 1], to), at(points[i + 1], from), into);
        }
    }

    private static void lid(Geometry triangle, double from, double to, List<Triangle> into) {
        var c = ((Polygon) triangle).getExteriorRing().getCoordinates();
        double turn = (c[1].x - c[0].x) * (c[2].y - c[0].y) - (c[1].y - c[0].y) * (c[2].x - c[0].x);
        int second = turn > 0 ? 1 : 2;
        int third = 3 - second;
        into.add(new Triangle(at(c[0], to), at(c[second], to), at(c[third], to)));
        into.add(new Triangle(at(c[0], from), at(c[third], from), at(c[second], from)));
    }

    private static Xyz at(Coordinate point, double z) {
        return new Xyz(point.x, point.y, z);
    }

    /// A closed profile turned about the z axis; x of its points is the radius, above 0, and y the height.
    /// The profile runs counter-clockwise.
    public static Mesh revolve(List<Xy> profile, int corners) {
        var triangles = new ArrayList<Triangle>();
        for (int i = 0; i < profile.size(); i++) {
            var from = profile.get(i);
            var to = profile.get((i + 1) % profile.size());
            for (int k = 0; k < corners; k++) {
                quad(
                        turned(from, k, corners),
                        turned(from, k + 1, corners),
                        turned(to, k + 1, corners),
                        turned(to, k, corners),
                        triangles);
            }
        }
        return new Mesh(triangles);
    }

    private static Xyz turned(Xy point, int step, int steps) {
        double angle = 2 * Math.PI * (step % steps) / steps;
        return new Xyz(point.x() * Math.cos(angle), point.x() * Math.sin(angle), point.y());
    }

    private static void quad(Xyz a, Xyz b, Xyz c, Xyz d, List<Triangle> into) {
        into.add(new Triangle(a, b, c));
        into.add(new Triangle(a, c, d));
    }
}

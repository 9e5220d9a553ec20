package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.dxf.Curves.Vertex;
import dev.guildhall.tasks.cad.dxf.Entity.Measure;
import dev.guildhall.tasks.cad.dxf.Entity.Style;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// From entities as they stand in the file to what they draw.
///
/// @param layerLines the line type of each layer
record Entities(Map<String, String> layerLines) {
    private static final int CLOSED = 1;

    Entity read(RawEntity raw) throws Unreadable {
        var style = style(raw);
        return switch (raw.type()) {
            case "LINE" -> path(style, List.of(new Segment(raw.point(10), raw.point(11))), false);
            case "CIRCLE" -> path(style, List.of(Arc.circle(raw.point(10), radius(raw))), true);
            case "ARC" -> path(style, List.of(arc(raw)), false);
            case "LWPOLYLINE" -> polyline(style, light(raw), raw.whole(70, 0));
            case "POLYLINE" -> polyline(style, heavy(raw), raw.whole(70, 0));
            case "ELLIPSE" ->
                path(
                        style,
                        Curves.ellipse(
                                raw.point(10),
                                raw.point(11),
                                raw.number(40),
                                raw.number(41, 0),
                                raw.number(42, Stroke.WHOLE_TURN)),
                        false);
            case "SPLINE" -> path(style, Curves.spline(raw.whole(71, 3), raw.numbers(40), raw.points(10)), false);
            case "DIMENSION" -> dimension(style, raw);
            case "TEXT", "MTEXT" -> new Entity.Text(style, raw.point(10), raw.number(40, 1), Words.plain(words(raw)));
            default -> new Entity.Other(style, raw.type());
        };
    }

    Style style(RawEntity raw) {
        var layer = raw.text(8, "0");
        var own = raw.text(6, "ByLayer").toUpperCase(Locale.ROOT);
        var line = own.equals("BYLAYER") ? layerLines.getOrDefault(layer, "CONTINUOUS") : own;
        return new Style(layer, line.toUpperCase(Locale.ROOT));
    }

    private static Entity.Path path(Style style, List<? extends Stroke> strokes, boolean closed) {
        return new Entity.Path(style, List.copyOf(strokes), closed);
    }

    private static double radius(RawEntity raw) throws Unreadable {
        double radius = raw.number(40);
        if (radius <= 0) {
            throw new Unreadable("a %s has the radius %s".formatted(raw.type(), radius));
        }
        return radius;
    }

    private static Arc arc(RawEntity raw) throws Unreadable {
        double from = Math.toRadians(raw.number(50));
        double sweep = Stroke.turned(Math.toRadians(raw.number(51)) - from);
        return new Arc(raw.point(10), radius(raw), from, sweep == 0 ? Stroke.WHOLE_TURN : sweep);
    }

    private static Entity polyline(Style style, List<Vertex> vertices, int flags) {
        boolean closed = (flags & CLOSED) != 0;
        return path(style, Curves.polyline(vertices, closed), closed);
    }

    private static List<Vertex> light(RawEntity raw) throws Unreadable {
        var vertices = new ArrayList<Vertex>();
        double x = 0;
        for (var group : raw.groups()) {
            switch (group.code()) {
                case 10 -> x = group.number();
                case 20 -> vertices.add(new Vertex(new Xy(x, group.number()), 0));
                case 42 -> {
                    if (!vertices.isEmpty()) {
                        vertices.add(new Vertex(vertices.removeLast().at(), group.number()));
                    }
                }
                default -> {}
            }
        }
        return vertices;
    }

    private static List<Vertex> heavy(RawEntity raw) throws Unreadable {
        var vertices = new ArrayList<Vertex>();
        for (var vertex : raw.vertices()) {
            vertices.add(new Vertex(vertex.point(10), vertex.number(42, 0)));
        }
        return vertices;
    }

    private static Entity dimension(Style style, RawEntity raw) throws Unreadable {
        var text = Words.plain(raw.text(1, ""));
        return switch (raw.whole(70, 0) & 7) {
            case 0 -> linear(style, raw, text, Math.toRadians(raw.number(50, 0)));
            case 1 -> {
                var from = raw.point(13);
                var to = raw.point(14);
                yield new Entity.Dimension(style, Measure.SLANTED, from.distance(to), text, from, to);
            }
            case 3 -> across(style, Measure.DIAMETER, raw, text);
            case 4 -> across(style, Measure.RADIUS, raw, text);
            case 2, 5 ->
                new Entity.Dimension(style, Measure.ANGLE, raw.number(42, 0), text, raw.point(10), raw.point(10));
            default -> new Entity.Other(style, raw.type());
        };
    }

    /// Measures along one direction only, whatever its two points differ by across it.
    private static Entity linear(Style style, RawEntity raw, String text, double direction) throws Unreadable {
        var from = raw.point(13);
        var to = raw.point(14);
        double along = (to.x() - from.x()) * Math.cos(direction) + (to.y() - from.y()) * Math.sin(direction);
        var measure = Math.abs(Math.sin(direction)) < 1e-6
                ? Measure.HORIZONTAL
                : Math.abs(Math.cos(direction)) < 1e-6 ? Measure.VERTICAL : Measure.SLANTED;
        return new Entity.Dimension(style, measure, Math.abs(along), text, from, to);
    }

    private static Entity across(Style style, Measure measure, RawEntity raw, String text) throws Unreadable {
        var from = raw.point(10);
        var to = raw.point(15);
        return new Entity.Dimension(style, measure, from.distance(to), text, from, to);
    }

    /// Long texts come in pieces: all groups 3, then group 1.
    private static String words(RawEntity raw) {
        var words = new StringBuilder();
        raw.groups().stream().filter(group -> group.code() == 3).forEach(group -> words.append(group.value()));
        return words.append(raw.text(1, "")).toString();
    }
}

package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import dev.guildhall.tasks.cad.shape.Xy;

/// Where a block is put: moved so that its base lies at a point, enlarged, and turned about that point.
record Placing(Xy base, Xy at, double scale, double turn) {

    Entity place(Entity entity, Entity.Style insert) {
        return switch (entity) {
            case Entity.Path(var style, var strokes, var closed) ->
                new Entity.Path(
                        style(style, insert), strokes.stream().map(this::place).toList(), closed);
            case Entity.Dimension(var style, var measure, var value, var text, var from, var to) ->
                new Entity.Dimension(style(style, insert), measure, value * scale, text, place(from), place(to));
            case Entity.Text(var style, var where, var height, var words) ->
                new Entity.Text(style(style, insert), place(where), height * scale, words);
            case Entity.Other(var style, var type) -> new Entity.Other(style(style, insert), type);
        };
    }

    /// What is on layer 0 in a block is on the layer of the insert.
    private static Entity.Style style(Entity.Style own, Entity.Style insert) {
        return own.layer().equals("0") ? new Entity.Style(insert.layer(), own.lineType()) : own;
    }

    private Stroke place(Stroke stroke) {
        return switch (stroke) {
            case Segment(var start, var end) -> new Segment(place(start), place(end));
            case Arc(var center, var radius, var from, var sweep) ->
                new Arc(place(center), radius * scale, from + turn, sweep);
        };
    }

    private Xy place(Xy point) {
        double x = (point.x() - base.x()) * scale;
        double y = (point.y() - base.y()) * scale;
        return at.plus(x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn));
    }
}

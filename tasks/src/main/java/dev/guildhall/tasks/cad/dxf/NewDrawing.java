package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Xy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a drawing for the desk, as ASCII DXF in millimetres.
public final class NewDrawing {
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder entities = new StringBuilder();
    private String layer = "0";

    /// What comes next is on this layer, which has a continuous white line unless it was made before.
    public NewDrawing on(String layer) {
        if (!layer.equals("0") && tables.indexOf("\n  2\n" + layer + "\n") < 0) {
            layer(layer, 7, "CONTINUOUS");
        }
        this.layer = layer;
        return this;
    }

    public NewDrawing layer(String name, int colour, String lineType) {
        pairs(tables, 0, "LAYER", 2, name, 70, 0, 62, colour, 6, lineType);
        return this;
    }

    public NewDrawing line(Xy from, Xy to) {
        pairs(entities, 0, "LINE", 8, layer);
        point(10, from);
        point(11, to);
        return this;
    }

    public NewDrawing rectangle(Xy corner, double width, double height) {
        var right = corner.plus(width, 0);
        var up = corner.plus(width, height);
        var left = corner.plus(0, height);
        return line(corner, right).line(right, up).line(up, left).line(left, corner);
    }

    public NewDrawing circle(Xy center, double radius) {
        pairs(entities, 0, "CIRCLE", 8, layer);
        point(10, center);
        pairs(entities, 40, number(radius));
        return this;
    }

    public NewDrawing strokes(List<? extends Stroke> strokes) {
        for (var stroke : strokes) {
            switch (stroke) {
                case Stroke.Segment(var from, var to) -> line(from, to);
                case Stroke.Arc arc when arc.isCircle() -> circle(arc.center(), arc.radius());
                case Stroke.Arc(var center, var radius, var from, var sweep) -> {
                    pairs(entities, 0, "ARC", 8, layer);
                    point(10, center);
                    pairs(entities, 40, number(radius));
                    pairs(entities, 50, number(Math.toDegrees(from)), 51, number(Math.toDegrees(from + sweep)));
                }
            }
        }
        return this;
    }

    public NewDrawing text(Xy at, double height, String words) {
        pairs(entities, 0, "TEXT", 8, layer);
        point(10, at);
        pairs(entities, 40, number(height), 1, words);
        return this;
    }

    /// A dimension along x with its line at the height of `line`.
    public NewDrawing horizontal(Xy from, Xy to, Xy line) {
        return linear(from, to, line, 0);
    }

    /// A dimension along y with its line at the x of `line`.
    public NewDrawing vertical(Xy from, Xy to, Xy line) {
        return linear(from, to, line, 90);
    }

    private NewDrawing linear(Xy from, Xy to, Xy line, int direction) {
        pairs(entities, 0, "DIMENSION", 8, layer);
        point(10, line);
        pairs(entities, 70, 32, 1, "", 50, direction);
        point(13, from);
        point(14, to);
        return this;
    }

    /// @param angle in degrees, where on the circle it points to
    public NewDrawing diameter(Xy center, double radius, double angle) {
        pairs(entities, 0, "DIMENSION", 8, layer);
        point(10, center.polar(radius, Math.toRadians(angle + 180)));
        point(15, center.polar(radius, Math.toRadians(angle)));
        pairs(entities, 70, 35, 1, "", 40, number(0));
        return this;
    }

    public byte[] bytes() {
        var file = new StringBuilder();
        pairs(file, 0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, "AC1009", 9, "$INSUNITS", 70, 4, 0, "ENDSEC");
        pairs(file, 0, "SECTION", 2, "TABLES", 0, "TABLE", 2, "LAYER", 70, 8);
        pairs(file, 0, "LAYER", 2, "0", 70, 0, 62, 7, 6, "CONTINUOUS");
        file.append(tables);
        pairs(file, 0, "ENDTAB", 0, "ENDSEC", 0, "SECTION", 2, "ENTITIES");
        file.append(entities);
        pairs(file, 0, "ENDSEC", 0, "EOF");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void point(int code, Xy at) {
        pairs(entities, code, number(at.x()), code + 10, number(at.y()), code + 20, number(0));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(9, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void pairs(StringBuilder into, Object... codesAndValues) {
        for (int i = 0; i < codesAndValues.length; i += 2) {
            var code = String.valueOf(codesAndValues[i]);
            into.append(" ".repeat(3 - code.length())).append(code).append('\n');
            into.append(codesAndValues[i + 1]).append('\n');
        }
    }
}

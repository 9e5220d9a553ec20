package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.List;

/// One thing in a drawing. Lengths are in the drawing's units, angles in radians.
public sealed interface Entity {
    Style style();

    /// @param lineType such as `CONTINUOUS` or `CENTER`, the layer's where the entity has none of its own
    record Style(String layer, String lineType) {
        /// A line that shows an axis or helps to construct, and is no edge of the part.
        public boolean isCentreLine() {
            return lineType.startsWith("CENTER") || lineType.startsWith("DASHDOT");
        }
    }

    /// Lines, circles, arcs, and polylines in their pieces; a spline or an ellipse as many short lines.
    ///
    /// @param closed whether the last piece ends where the first starts by the drawing's own word
    record Path(Style style, List<Stroke> strokes, boolean closed) implements Entity {
        public Path {
            strokes = List.copyOf(strokes);
        }
    }

    /// @param value what it measures now: millimetres, or radians of an angle
    /// @param text what it shows instead of the measured value; empty or `<>` for that value
    record Dimension(Style style, Measure measure, double value, String text, Xy from, Xy to) implements Entity {}

    /// What a dimension measures.
    enum Measure {
        HORIZONTAL,
        VERTICAL,
        SLANTED,
        DIAMETER,
        RADIUS,
        ANGLE
    }

    record Text(Style style, Xy at, double height, String words) implements Entity {}

    /// What no check looks into.
    record Other(Style style, String type) implements Entity {}
}

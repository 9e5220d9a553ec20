package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.dxf.Drawing;
import dev.guildhall.tasks.cad.dxf.Entity;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A drawing as SVG: edges, centre lines, texts, and each dimension with its measured value.
final class Sheet {
    private static final double MARGIN = 0.08;

    private final double letter;
    private final UnaryOperator<String> clean;
    private final StringBuilder svg = new StringBuilder();

    private Sheet(double letter, UnaryOperator<String> clean) {
        this.letter = letter;
        this.clean = clean;
    }

    static String svg(Drawing drawing, UnaryOperator<String> clean) {
        var points = points(drawing);
        double left = points.stream().mapToDouble(Xy::x).min().orElse(0);
        double right = points.stream().mapToDouble(Xy::x).max().orElse(100);
        double low = points.stream().mapToDouble(Xy::y).min().orElse(0);
        double high = points.stream().mapToDouble(Xy::y).max().orElse(100);
        double size = Math.max(Math.max(right - left, high - low), 1e-3);
        double margin = size * MARGIN;
        var sheet = new Sheet(size / 45, clean);
        for (var entity : drawing.entities()) {
            sheet.draw(entity);
        }
        // SVG's y runs down, so everything is drawn at -y.
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="%s %s %s %s" fill="none" stroke="currentColor" role="img" aria-label="Drawing">%s</svg>""".formatted(
                        Mm.show(left - margin),
                        Mm.show(-high - margin),
                        Mm.show(right - left + 2 * margin),
                        Mm.show(high - low + 2 * margin),
                        sheet.svg);
    }

    private static List<Xy> points(Drawing drawing) {
        var points = new ArrayList<Xy>();
        for (var entity : drawing.entities()) {
            switch (entity) {
                case Entity.Path path -> path.strokes().forEach(stroke -> reach(stroke, points));
                case Entity.Dimension dimension -> points.addAll(List.of(dimension.from(), dimension.to()));
                case Entity.Text text ->
                    points.addAll(List.of(
                            text.at(),
                            text.at().plus(text.height() * text.words().length() * 0.6, text.height())));
                case Entity.Other _ -> {}
            }
        }
        return points;
    }

    private static void reach(Stroke stroke, List<Xy> into) {
        switch (stroke) {
            case Stroke.Segment(var start, var end) -> into.addAll(List.of(start, end));
            case Stroke.Arc(var center, var radius, var _, var _) ->
                into.addAll(List.of(center.plus(-radius, -radius), center.plus(radius, radius)));
        }
    }

    private void draw(Entity entity) {
        switch (entity) {
            case Entity.Path path -> {
                svg.append("<path vector-effect=\"non-scaling-stroke\" stroke-width=\"%s\"%s d=\""
                        .formatted(
                                path.style().isCentreLine() ? "0.7" : "1.6",
                                path.style().isCentreLine() ? " stroke-dasharray=\"10 3 2 3\"" : ""));
                path.strokes().forEach(this::draw);
                svg.append("\"><title>%s</title></path>"
                        .formatted(Exhibit.escaped(
                                clean.apply("layer " + path.style().layer()))));
            }
            case Entity.Dimension dimension -> draw(dimension);
            case Entity.Text(var _, var at, var height, var words) -> write(at, height, words, "start");
            case Entity.Other _ -> {}
        }
    }

    private void draw(Stroke stroke) {
        switch (stroke) {
            case Stroke.Segment(var start, var end) -> svg.append("M%sL%s".formatted(at(start), at(end)));
            case Stroke.Arc arc -> {
                // Two halves, since SVG draws no arc from a point to itself.
                var r = Mm.show(arc.radius());
                var middle = arc.at(arc.from() + arc.sweep() / 2);
                int large = arc.sweep() / 2 > Math.PI ? 1 : 0;
                svg.append("M%s".formatted(at(arc.start())));
                svg.append("A%s %s 0 %d 0 %s".formatted(r, r, large, at(middle)));
                svg.append("A%s %s 0 %d 0 %s".formatted(r, r, large, at(arc.end())));
            }
        }
    }

    private static String at(Xy point) {
        return "%s %s".formatted(Mm.show(point.x()), Mm.show(-point.y()));
    }

    private void draw(Entity.Dimension dimension) {
        double away = 2 * letter;
        var from = dimension.from();
        var to = dimension.to();
        var text = label(dimension);
        switch (dimension.measure()) {
            case HORIZONTAL -> {
                double y = Math.min(from.y(), to.y()) - away;
                measure(new Xy(from.x(), y), new Xy(to.x(), y), List.of(from, to), text);
            }
            case VERTICAL -> {
                double x = Math.min(from.x(), to.x()) - away;
                measure(new Xy(x, from.y()), new Xy(x, to.y()), List.of(from, to), text);
            }
            case SLANTED, DIAMETER, RADIUS -> measure(from, to, List.of(from, to), text);
            case ANGLE -> write(from, letter, text, "middle");
        }
    }

    private void measure(Xy from, Xy to, List<Xy> feet, String text) {
        svg.append(
                "<path class=\"dimension\" vector-effect=\"non-scaling-stroke\" stroke-width=\"0.7\" d=\"M%sL%sM%sL%sM%sL%s\"/>"
                        .formatted(at(from), at(to), at(feet.get(0)), at(from), at(feet.get(1)), at(to)));
        write(new Xy((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 + letter * 0.3), letter, text, "middle");
    }

    static String label(Entity.Dimension dimension) {
        double measured =
                dimension.measure() == Entity.Measure.ANGLE ? Math.toDegrees(dimension.value()) : dimension.value();
        var value = switch (dimension.measure()) {
            case DIAMETER -> "Ø" + Mm.show(measured);
            case RADIUS -> "R" + Mm.show(measured);
            case ANGLE -> Mm.show(measured) + "°";
            case HORIZONTAL, VERTICAL, SLANTED -> Mm.show(measured);
        };
        return dimension.text().isEmpty() ? value : dimension.text().replace("<>", value);
    }

    private void write(Xy at, double height, String words, String anchor) {
        var lines = clean.apply(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            svg.append(
                    "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"currentColor\" stroke=\"none\">%s</text>"
                            .formatted(
                                    Mm.show(at.x()),
                                    Mm.show(-at.y() + i * height * 1.4),
                                    Mm.show(height * 1.4),
                                    anchor,
                                    Exhibit.escaped(lines[i])));
        }
    }
}

package dev.guildhall.eval.exhibit;

import dev.guildhall.tasks.cad.dxf.Drawing;
import dev.guildhall.tasks.cad.dxf.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A drawing in words, for whoever reads no pictures: a line each edge, dimension and text.
final class Description {
    private static final int MOST = 400;

    private Description() {}

    static List<String> of(Drawing drawing, UnaryOperator<String> clean) {
        var lines = new ArrayList<String>();
        for (var entity : drawing.entities()) {
            var layer = clean.apply(entity.style().layer());
            var on = layer.equals("0") ? "" : ", layer " + layer;
            switch (entity) {
                case Entity.Path path -> {
                    var kind = path.style().isCentreLine() ? "centre line: " : "";
                    path.strokes().forEach(stroke -> lines.add(kind + stroke + on));
                }
                case Entity.Dimension dimension ->
                    lines.add("dimension %s (%s), %s to %s%s"
                            .formatted(
                                    clean.apply(Sheet.label(dimension)),
                                    dimension.measure().name().toLowerCase(Locale.ROOT),
                                    dimension.from(),
                                    dimension.to(),
                                    on));
                case Entity.Text text ->
                    lines.add("text “%s” at %s%s".formatted(clean.apply(text.words()), text.at(), on));
                case Entity.Other other ->
                    lines.add("%s, which is not shown%s"
                            .formatted(clean.apply(other.type().toLowerCase(Locale.ROOT)), on));
            }
        }
        if (lines.size() <= MOST) {
            return lines;
        }
        var some = new ArrayList<>(lines.subList(0, MOST));
        some.add("… and %d more".formatted(lines.size() - MOST));
        return some;
    }
}

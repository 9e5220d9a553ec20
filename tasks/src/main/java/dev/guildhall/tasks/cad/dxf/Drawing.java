package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Stroke;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a DXF file draws, with its blocks put where they are inserted.
public record Drawing(Units units, List<Layer> layers, List<Entity> entities) {

    /// @param lineType such as `CONTINUOUS`
    /// @param colour the index of AutoCAD's palette, 1 red to 7 white; negative when the layer is hidden
    public record Layer(String name, String lineType, int colour) {}

    /// `$INSUNITS`.
    public enum Units {
        NONE,
        INCHES,
        MILLIMETRES,
        OTHER;

        static Units of(int code) {
            return switch (code) {
                case 0 -> NONE;
                case 1 -> INCHES;
                case 4 -> MILLIMETRES;
                default -> OTHER;
            };
        }
    }

    public Drawing {
        layers = List.copyOf(layers);
        entities = List.copyOf(entities);
    }

    /// The edges of the part: every stroke but centre lines.
    public List<Stroke> edges() {
        return edges(_ -> true);
    }

    /// The edges among some of the paths.
    public List<Stroke> edges(Predicate<Entity.Path> some) {
        return paths().filter(some)
                .filter(path -> !path.style().isCentreLine())
                .flatMap(path -> path.strokes().stream())
                .toList();
    }

    /// The strokes on one layer, centre lines among them.
    public List<Stroke> strokesOn(String layer) {
        return paths().filter(path -> path.style().layer().equalsIgnoreCase(layer))
                .flatMap(path -> path.strokes().stream())
                .toList();
    }

    public List<Entity.Text> textsOn(String layer) {
        return texts().stream()
                .filter(text -> text.style().layer().equalsIgnoreCase(layer))
                .toList();
    }

    public Stream<Entity.Path> paths() {
        return only(Entity.Path.class);
    }

    public List<Entity.Dimension> dimensions() {
        return only(Entity.Dimension.class).toList();
    }

    public List<Entity.Text> texts() {
        return only(Entity.Text.class).toList();
    }

    private <E extends Entity> Stream<E> only(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast);
    }
}

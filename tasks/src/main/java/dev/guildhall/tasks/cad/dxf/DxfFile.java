package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.dxf.Drawing.Layer;
import dev.guildhall.tasks.cad.dxf.Drawing.Units;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads ASCII DXF, of releases 12 to 2018.
///
/// Source: Autodesk, "DXF Reference" (group codes), and files written by LibreCAD 2.2.
public final class DxfFile {
    private static final int MOST_BYTES = 30_000_000;
    private static final int MOST_ENTITIES = 100_000;
    private static final int DEEPEST = 8;

    /// What came of reading a file.
    public sealed interface Result {

        record Read(Drawing drawing) implements Result {}

        /// @param why where in the file, and what is wrong with it
        record NotRead(String why) implements Result {}
    }

    private record Block(Xy base, List<RawEntity> entities) {}

    private final Map<String, Block> blocks = new HashMap<>();
    private final List<Entity> read = new ArrayList<>();

    private DxfFile() {}

    public static Result read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Result.NotRead("the file has %d bytes, more than %d".formatted(file.length, MOST_BYTES));
        }
        try {
            return new Result.Read(new DxfFile().drawing(Group.all(file)));
        } catch (Unreadable e) {
            return new Result.NotRead(String.valueOf(e.getMessage()));
        }
    }

    private Drawing drawing(List<Group> groups) throws Unreadable {
        var sections = sections(groups);
        var entities = sections.get("ENTITIES");
        if (entities == null) {
            throw new Unreadable(
                    groups.isEmpty()
                            ? "the file is empty"
                            : "the file has no ENTITIES section; it has " + sections.keySet());
        }
        var layers = layers(sections.getOrDefault("TABLES", List.of()));
        var reader =
                new Entities(layers.stream().collect(Collectors.toMap(Layer::name, Layer::lineType, (one, _) -> one)));
        blocks(sections.getOrDefault("BLOCKS", List.of()));
        for (var raw : RawEntity.all(entities)) {
            add(reader, raw, List.of(), 0);
        }
        return new Drawing(units(sections.getOrDefault("HEADER", List.of())), layers, read);
    }

    /// The groups of each section, from its first `0` to before its ENDSEC. A section that never ends is a file
    /// that was cut off.
    private static Map<String, List<Group>> sections(List<Group> groups) throws Unreadable {
        var sections = new LinkedHashMap<String, List<Group>>();
        for (int i = 0; i + 1 < groups.size(); i++) {
            if (!groups.get(i).is(0, "SECTION")) {
                continue;
            }
            var name = groups.get(i + 1).value().strip();
            int start = i + 2;
            int end = start;
            while (end < groups.size() && !groups.get(end).is(0, "ENDSEC")) {
                end++;
            }
            if (end == groups.size()) {
                throw new Unreadable("the file ends within its section " + name);
            }
            sections.put(name, groups.subList(start, end));
            i = end;
        }
        return sections;
    }

    private static Units units(List<Group> header) throws Unreadable {
        for (int i = 0; i + 1 < header.size(); i++) {
            if (header.get(i).is(9, "$INSUNITS")) {
                return Units.of(header.get(i + 1).whole());
            }
        }
        return Units.NONE;
    }

    private static List<Layer> layers(List<Group> tables) throws Unreadable {
        var layers = new ArrayList<Layer>();
        for (var raw : RawEntity.all(tables)) {
            if (raw.type().equals("LAYER")) {
                layers.add(new Layer(
                        raw.text(2, "0"), raw.text(6, "CONTINUOUS").toUpperCase(Locale.ROOT), raw.whole(62, 7)));
            }
        }
        return layers;
    }

    private void blocks(List<Group> section) throws Unreadable {
        Block open = null;
        for (var raw : RawEntity.all(section)) {
            switch (raw.type()) {
                case "BLOCK" -> {
                    open = new Block(new Xy(raw.number(10, 0), raw.number(20, 0)), new ArrayList<>());
                    blocks.put(raw.text(2, ""), open);
                }
                case "ENDBLK" -> open = null;
                default -> {
                    if (open != null) {
                        open.entities().add(raw);
                    }
                }
            }
        }
    }

    /// @param placings where the inserts around it put it, innermost first
    private void add(Entities reader, RawEntity raw, List<Placed> placings, int depth) throws Unreadable {
        if (!raw.type().equals("INSERT")) {
            var entity = reader.read(raw);
            for (var placed : placings) {
                entity = placed.placing().place(entity, placed.style());
            }
            if (read.size() == MOST_ENTITIES) {
                throw new Unreadable("the drawing has more than %d entities".formatted(MOST_ENTITIES));
            }
            read.add(entity);
            return;
        }
        var block = blocks.get(raw.text(2, ""));
        double scale = raw.number(41, 1);
        if (block == null || depth == DEEPEST || scale <= 0 || raw.number(42, scale) != scale) {
            read.add(new Entity.Other(reader.style(raw), raw.type()));
            return;
        }
        var placing = new Placing(block.base(), raw.point(10), scale, Math.toRadians(raw.number(50, 0)));
        var inner = new ArrayList<>(List.of(new Placed(placing, reader.style(raw))));
        inner.addAll(placings);
        for (var part : block.entities()) {
            add(reader, part, inner, depth + 1);
        }
    }

    private record Placed(Placing placing, Entity.Style style) {}
}

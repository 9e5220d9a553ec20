package dev.guildhall.eval.gate.file;

import dev.guildhall.eval.gate.file.DxfText.Pair;
import dev.guildhall.eval.gate.file.DxfText.Part;
import dev.guildhall.eval.gate.file.Rewrite.Must;
import dev.guildhall.tasks.cad.dxf.Drawing;
import dev.guildhall.tasks.cad.dxf.DxfFile;
import dev.guildhall.tasks.cad.dxf.Entity;
import dev.guildhall.tasks.cad.shape.Difference;
import dev.guildhall.tasks.cad.shape.Mm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A drawing with one thing about it made different: what the work drew, what was there before, or how the file
/// says it.
final class DrawingRewrites {
    private static final double SAME = 1e-6;

    /// Far enough to be no near miss of anything.
    private static final double FAR = 21;

    private static final int MOST_OF_A_SORT = 6;

    private final DxfText was;
    private final DxfText is;
    private final Rewrites into;
    private final Map<Part, Optional<Drawing>> alone = new HashMap<>();

    DrawingRewrites(Optional<byte[]> before, byte[] after, Rewrites into) {
        this.was = before.map(DxfText::of).orElse(new DxfText(List.of(), List.of(), List.of()));
        this.is = DxfText.of(after);
        this.into = into;
    }

    void all() {
        var old = IntStream.range(0, is.entities().size())
                .filter(i -> isIn(is.entities().get(i), was))
                .boxed()
                .toList();
        var made = IntStream.range(0, is.entities().size())
                .filter(i -> !old.contains(i))
                .boxed()
                .toList();
        var layers =
                made.stream().map(i -> is.entities().get(i).text(8)).collect(Collectors.toCollection(TreeSet::new));
        for (int i : some(made)) {
            wrong(i);
            layer(i, layers);
            inAnotherWay(i);
        }
        some(old).forEach(this::damaged);
        was.entities().stream()
                .filter(gone -> !isIn(gone, is))
                .forEach(
                        gone -> add("with a %s of before still there".formatted(gone.type()), is.and(gone), Must.LOSE));
        used().forEach(layer -> add(
                "with a line too many on layer " + layer, is.and(DxfText.line(layer, -70, -60, -50, -63)), Must.LOSE));
        inInches();
        add("in the opposite order", is.with(is.entities().reversed()), Must.STAY_MET);
        add(
                "a thousandth of a millimetre aside",
                is.with(IntStream.range(0, is.entities().size())
                        .mapToObj(i -> made.contains(i)
                                ? moved(is.entities().get(i), 1e-3)
                                : is.entities().get(i))
                        .toList()),
                Must.STAY_MET);
    }

    /// The first, the last and some between.
    private static List<Integer> some(List<Integer> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i < 2 || i >= all.size() - 2 || i % Math.max(1, all.size() / (MOST_OF_A_SORT - 3)) == 0)
                .mapToObj(all::get)
                .toList();
    }

    private void wrong(int i) {
        var part = is.entities().get(i);
        add(i, "removed", Must.LOSE);
        switch (part.type()) {
            case "LINE", "CIRCLE", "ARC", "LWPOLYLINE" -> {
                add(i, "moved by 0.4 mm", Must.LOSE, moved(part, 0.3));
                add(i, "drawn twice", Must.LOSE, part, part);
                add(i, "and another one far away", Must.LOSE, part, moved(part, FAR));
                if (part.has(40) && !part.type().equals("LWPOLYLINE")) {
                    add(i, "0.3 mm larger in radius", Must.LOSE, part.plus(40, 0.3));
                }
                shortened(i, part);
            }
            case "DIMENSION" -> {
                int end = part.has(14) ? 14 : 15;
                add(i, "measuring something else", Must.LOSE, part.plus(end, 5).plus(end + 10, 5));
                measured(part).ifPresent(value -> {
                    add(i, "showing a number that is not so", Must.LOSE, part.saying(1, "1" + Mm.show(value)));
                    add(i, "showing one that only ends so", Must.LOSE, part.saying(1, Mm.show(value) + "7"));
                });
            }
            default -> {}
        }
    }

    /// Less than most checks allow, and more than the strict ones do.
    private void shortened(int i, Part part) {
        double by = 0.08;
        switch (part.type()) {
            case "LINE" -> {
                double dx = part.number(11) - part.number(10);
                double dy = part.number(21) - part.number(20);
                double share = by / Math.hypot(dx, dy);
                add(
                        i,
                        "shorter at its start",
                        Must.ANYTHING,
                        part.plus(10, share * dx).plus(20, share * dy));
                add(
                        i,
                        "shorter at its end",
                        Must.ANYTHING,
                        part.plus(11, -share * dx).plus(21, -share * dy));
            }
            case "ARC" -> {
                double angle = Math.toDegrees(by / part.number(40));
                add(i, "shorter at its start", Must.ANYTHING, part.plus(50, angle));
                add(i, "shorter at its end", Must.ANYTHING, part.plus(51, -angle));
            }
            default -> {}
        }
    }

    /// Whoever draws on several layers means them; who draws on one could have taken any.
    private void layer(int i, Set<String> layers) {
        var part = is.entities().get(i);
        if (layers.size() == 1) {
            add(i, "on another layer", Must.STAY_MET, part.with(8, _ -> "ANOTHER"));
        } else {
            layers.stream()
                    .filter(layer -> !layer.equals(part.text(8)))
                    .forEach(layer -> add(i, "on layer " + layer, Must.LOSE, part.with(8, _ -> layer)));
        }
    }

    private void inAnotherWay(int i) {
        var part = is.entities().get(i);
        switch (part.type()) {
            case "LINE" -> {
                double x = (part.number(10) + part.number(11)) / 2;
                double y = (part.number(20) + part.number(21)) / 2;
                var first = part.with(11, _ -> "" + x).with(21, _ -> "" + y);
                var second = part.with(10, _ -> "" + x).with(20, _ -> "" + y);
                var back = part.with(10, _ -> part.text(11))
                        .with(20, _ -> part.text(21))
                        .with(11, _ -> part.text(10))
                        .with(21, _ -> part.text(20));
                add(i, "drawn in two pieces", Must.STAY_MET, second, first);
                add(i, "drawn from the other end", Must.STAY_MET, back);
            }
            case "CIRCLE" -> {
                double x = part.number(10);
                double y = part.number(20);
                double r = part.number(40);
                var layer = part.text(8);
                add(
                        i,
                        "drawn as two arcs",
                        Must.STAY_MET,
                        DxfText.part("ARC", 8, layer, 10, x, 20, y, 40, r, 50, 200, 51, 380),
                        DxfText.part("ARC", 8, layer, 10, x, 20, y, 40, r, 50, 20, 51, 200));
                add(
                        i,
                        "drawn as a round polyline",
                        Must.STAY_MET,
                        DxfText.part(
                                "LWPOLYLINE",
                                8,
                                layer,
                                90,
                                2,
                                70,
                                1,
                                10,
                                x - r,
                                20,
                                y,
                                42,
                                1,
                                10,
                                x + r,
                                20,
                                y,
                                42,
                                1));
            }
            case "LWPOLYLINE" -> {
                if (!part.has(42)) {
                    add(i, "drawn as lines", Must.STAY_MET, lines(part));
                }
            }
            default -> {}
        }
    }

    private static Part[] lines(Part polyline) {
        var xs = polyline.numbers(10);
        var ys = polyline.numbers(20);
        int closed = (int) polyline.number(70) & 1;
        return IntStream.range(0, xs.size() - 1 + closed)
                .mapToObj(i -> {
                    int next = (i + 1) % xs.size();
                    return DxfText.line(polyline.text(8), xs.get(i), ys.get(i), xs.get(next), ys.get(next));
                })
                .toArray(Part[]::new);
    }

    private void damaged(int i) {
        var part = is.entities().get(i);
        add(i, "of before removed", Must.LOSE_A_GUARD);
        if (part.has(10)) {
            add(i, "of before moved by 7 mm", Must.LOSE_A_GUARD, moved(part, 5));
        }
        if (part.has(1)) {
            add(i, "of before saying something else", Must.LOSE_A_GUARD, part.with(1, said -> said + " or 5"));
        }
    }

    private Set<String> used() {
        return is.entities().stream().map(part -> part.text(8)).collect(Collectors.toCollection(TreeSet::new));
    }

    private void inInches() {
        var head = is.head();
        int units = head.indexOf(new Pair(9, "$INSUNITS"));
        if (units >= 0) {
            var inches = new ArrayList<>(head);
            inches.set(units + 1, new Pair(70, "1"));
            add("in inches", new DxfText(inches, is.entities(), is.tail()), Must.LOSE);
        }
    }

    /// To the upper left, by so much each way.
    private static Part moved(Part part, double by) {
        var moved = part.plus(10, -by).plus(20, by);
        return switch (part.type()) {
            case "LINE", "TEXT" -> moved.plus(11, -by).plus(21, by);
            case "DIMENSION" -> part;
            default -> moved;
        };
    }

    private Optional<Double> measured(Part part) {
        return drawn(part)
                .flatMap(drawing -> drawing.dimensions().stream().findFirst())
                .map(Entity.Dimension::value);
    }

    /// Whether a drawing has it, wherever in the file and with whatever besides its shape and words.
    private boolean isIn(Part part, DxfText drawing) {
        return drawing.entities().stream().anyMatch(other -> other.type().equals(part.type()) && same(part, other));
    }

    private boolean same(Part one, Part other) {
        var a = drawn(one);
        var b = drawn(other);
        return a.isPresent()
                && b.isPresent()
                && words(a.get()).equals(words(b.get()))
                && Difference.between(a.get().edges(), b.get().edges(), SAME).isNone();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.entities().stream()
                .filter(entity -> !(entity instanceof Entity.Path))
                .map(entity -> entity instanceof Entity.Text text ? text.words() : entity.toString())
                .toList();
    }

    private Optional<Drawing> drawn(Part part) {
        return alone.computeIfAbsent(
                part,
                one -> DxfFile.read(is.with(List.of(one)).bytes()) instanceof DxfFile.Result.Read(var drawing)
                        ? Optional.of(drawing)
                        : Optional.empty());
    }

    private void add(int i, String what, Must must, Part... instead) {
        add("with entity %d (%s) %s".formatted(i + 1, is.entities().get(i).type(), what), is.instead(i, instead), must);
    }

    private void add(String what, DxfText drawing, Must must) {
        into.add(what, drawing.bytes(), must);
    }
}

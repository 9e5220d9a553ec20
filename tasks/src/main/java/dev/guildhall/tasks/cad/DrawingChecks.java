package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.dxf.Drawing;
import dev.guildhall.tasks.cad.dxf.DxfFile;
import dev.guildhall.tasks.cad.dxf.Entity;
import dev.guildhall.tasks.cad.dxf.Entity.Measure;
import dev.guildhall.tasks.cad.shape.Apart;
import dev.guildhall.tasks.cad.shape.Difference;
import dev.guildhall.tasks.cad.shape.Loops;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Strokes;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks on one drawing that the work leaves behind.
///
/// @param file in the worker's folder
/// @param edges all that the part shows
/// @param tolerance in millimetres, for every point and radius
/// @param apart a layer that is no part of the work, such as a sketch; empty for none
public record DrawingChecks(String file, List<Stroke> edges, double tolerance, String apart) {
    private static final int MOST_STROKES = 3000;

    public DrawingChecks {
        edges = List.copyOf(edges);
    }

    public DrawingChecks(String file, List<Stroke> edges, double tolerance) {
        this(file, edges, tolerance, "");
    }

    private List<Stroke> edges(Drawing drawing) {
        return drawing.edges(path -> apart.isEmpty() || !path.style().layer().equalsIgnoreCase(apart));
    }

    /// Some of the edges are drawn, on whatever layer.
    public Check drawn(String claim, double weight, List<? extends Stroke> some) {
        return FileChecks.goal(claim, weight, file, bytes -> of(bytes, drawing -> compare(drawing, some)));
    }

    private Verdict compare(Drawing drawing, List<? extends Stroke> some) {
        var wanted = new HashSet<>(Strokes.whole(some, tolerance / 2));
        var missing = Difference.between(edges, edges(drawing), tolerance).missing().stream()
                .filter(one -> wanted.contains(one.wanted()))
                .toList();
        return missing.isEmpty()
                ? new Verdict.Met()
                : new Verdict.NotMet(new Difference(missing, List.of()).toString());
    }

    /// Nothing is drawn besides the edges, but centre lines, dimensions and texts.
    public Check nothingElse() {
        return FileChecks.guard(
                "%s shows no edge that the part has not".formatted(file),
                file,
                bytes -> of(bytes, drawing -> {
                    var extra = Difference.between(edges, edges(drawing), tolerance);
                    var more = extra.extra();
                    // What is near something wanted is that, drawn wrong: its goal is not met, and that is enough.
                    return more.isEmpty()
                            ? new Verdict.Met()
                            : new Verdict.NotMet(new Difference(List.of(), more).toString());
                }));
    }

    /// No edge is drawn over another: a machine that follows the file would cut there twice.
    public Check once() {
        return FileChecks.guard(
                "no edge in %s is drawn twice".formatted(file),
                file,
                bytes -> of(
                        bytes,
                        drawing -> Strokes.drawnTwice(edges(drawing), tolerance)
                                .<Verdict>map(twice -> new Verdict.NotMet("%s is drawn twice".formatted(twice)))
                                .orElseGet(Verdict.Met::new)));
    }

    /// A stroke of the drawing as it was is not there any more.
    public Check gone(String claim, double weight, Stroke stroke) {
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(
                        bytes,
                        drawing -> Difference.between(List.of(stroke), edges(drawing), tolerance)
                                        .missing()
                                        .isEmpty()
                                ? new Verdict.NotMet("%s is still there".formatted(stroke))
                                : new Verdict.Met()));
    }

    /// These edges are where they were, and only they and what was wanted are there.
    public Check still(List<? extends Stroke> rest) {
        return FileChecks.guard(
                "all else in %s is as it was".formatted(file),
                file,
                bytes -> of(bytes, drawing -> {
                    var missing =
                            Difference.between(rest, edges(drawing), tolerance).missing();
                    return missing.isEmpty()
                            ? new Verdict.Met()
                            : new Verdict.NotMet(new Difference(missing, List.of()).toString());
                }));
    }

    /// A run of strokes follows a curve, in whatever pieces: every point of either is near the other.
    ///
    /// @param within in millimetres
    public Check along(String claim, double weight, double within) {
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, drawing -> {
                    var drawn = edges(drawing);
                    if (drawn.isEmpty()) {
                        return new Verdict.NotMet("nothing is drawn");
                    }
                    var worst = Apart.between(edges, drawn);
                    return worst.off() <= within ? new Verdict.Met() : new Verdict.NotMet(worst.toString());
                }));
    }

    /// A stroke starts or ends at a point.
    public Check reaches(String claim, double weight, Xy point) {
        return FileChecks.goal(
                "%s, at %s".formatted(claim, point),
                weight,
                file,
                bytes -> of(bytes, drawing -> {
                    var nearest = edges(drawing).stream()
                            .flatMap(stroke -> Stream.of(stroke.start(), stroke.end()))
                            .min(Comparator.comparingDouble(point::distance));
                    return nearest.filter(end -> end.distance(point) <= tolerance)
                            .<Verdict>map(_ -> new Verdict.Met())
                            .orElseGet(() -> new Verdict.NotMet(nearest.map(end -> "the nearest end is at " + end)
                                    .orElse("nothing is drawn")));
                }));
    }

    /// What is on the layer set apart is as it was.
    public Check apartUntouched(byte[] was) {
        return FileChecks.guard(
                "layer %s of %s is as it was".formatted(apart, file),
                file,
                bytes -> of(
                        bytes,
                        drawing -> of(was, before -> {
                            var difference =
                                    Difference.between(before.strokesOn(apart), drawing.strokesOn(apart), tolerance);
                            var texts = sameTexts(before.textsOn(apart), drawing.textsOn(apart));
                            return difference.isNone() && texts
                                    ? new Verdict.Met()
                                    : new Verdict.NotMet(
                                            texts ? difference.toString() : "its texts are changed or moved");
                        })));
    }

    private boolean sameTexts(List<Entity.Text> before, List<Entity.Text> after) {
        var left = new ArrayList<>(after);
        for (var text : before) {
            var same = left.stream()
                    .filter(other ->
                            other.words().equals(text.words()) && other.at().distance(text.at()) <= tolerance)
                    .findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return left.isEmpty();
    }

    /// The edges join up to so many closed loops, with no end left over.
    public Check closed(double weight, int loops) {
        return FileChecks.goal(
                "the edges in %s form %d closed loops".formatted(file, loops),
                weight,
                file,
                bytes -> of(bytes, drawing -> {
                    var found = Loops.of(edges(drawing), tolerance);
                    if (!found.openEnds().isEmpty()) {
                        return new Verdict.NotMet(found.openEnds().stream()
                                .limit(4)
                                .map(Loops.OpenEnd::toString)
                                .collect(Collectors.joining("; ")));
                    }
                    return found.closed() == loops
                            ? new Verdict.Met()
                            : new Verdict.NotMet("there are %d closed loops".formatted(found.closed()));
                }));
    }

    /// Some of the edges are on the layer that they belong to.
    public Check onLayer(String layer, double weight, List<? extends Stroke> some) {
        return FileChecks.goal(
                "layer %s has what belongs there".formatted(layer),
                weight,
                file,
                bytes -> of(bytes, drawing -> {
                    var difference = Difference.between(some, drawing.strokesOn(layer), tolerance);
                    return difference.isNone() ? new Verdict.Met() : new Verdict.NotMet(difference.toString());
                }));
    }

    /// A dimension that measures this is there, and what it shows is what it measures.
    ///
    /// @param layer that it must be on; empty for any
    public Check dimensioned(Measure measure, double value, double weight, String layer) {
        var claim = "a %s dimension says %s".formatted(words(measure), Mm.show(value));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, drawing -> {
                    var those = drawing.dimensions().stream()
                            .filter(dimension -> dimension.measure() == measure)
                            .filter(dimension ->
                                    layer.isEmpty() || dimension.style().layer().equalsIgnoreCase(layer))
                            .toList();
                    var close = those.stream()
                            .filter(dimension -> Math.abs(dimension.value() - value) <= tolerance)
                            .toList();
                    if (close.stream().anyMatch(DrawingChecks::isTrue)) {
                        return new Verdict.Met();
                    }
                    return new Verdict.NotMet(
                            close.isEmpty()
                                    ? "the %s dimensions%s measure %s"
                                            .formatted(
                                                    words(measure),
                                                    layer.isEmpty() ? "" : " on " + layer,
                                                    those.stream()
                                                            .map(dimension -> Mm.show(dimension.value()))
                                                            .toList())
                                    : "it measures %s and shows '%s'"
                                            .formatted(
                                                    Mm.show(close.getFirst().value()),
                                                    close.getFirst().text()));
                }));
    }

    /// Its text is the measured value, or contains it, or names no other number.
    private static boolean isTrue(Entity.Dimension dimension) {
        var text = dimension.text();
        var number =
                Pattern.compile("(?<![\\d.])%s(?![\\d]|\\.\\d)".formatted(Pattern.quote(Mm.show(dimension.value()))));
        return text.isEmpty()
                || text.contains("<>")
                || number.matcher(text.replace(',', '.')).find();
    }

    private static String words(Measure measure) {
        return switch (measure) {
            case HORIZONTAL -> "horizontal";
            case VERTICAL -> "vertical";
            case SLANTED -> "aligned";
            case DIAMETER -> "diameter";
            case RADIUS -> "radius";
            case ANGLE -> "angle";
        };
    }

    /// What a test says of the drawing in a file; not met, with the reason, when it is none.
    public static Verdict of(byte[] bytes, Function<Drawing, Verdict> test) {
        return switch (DxfFile.read(bytes)) {
            case DxfFile.Result.NotRead(var why) -> new Verdict.NotMet("it is no drawing that can be read: " + why);
            case DxfFile.Result.Read(var drawing)
            when drawing.edges().size() > MOST_STROKES ->
                new Verdict.NotMet("it has %d edges".formatted(drawing.edges().size()));
            case DxfFile.Result.Read(var drawing)
            when drawing.units() == Drawing.Units.INCHES ->
                new Verdict.NotMet("the drawing is in inches, and its sizes are in millimetres");
            case DxfFile.Result.Read(var drawing) -> test.apply(drawing);
        };
    }
}

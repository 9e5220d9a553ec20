package dev.guildhall.tasks.cad.bracket;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Drafting;
import dev.guildhall.tasks.cad.DrawingChecks;
import dev.guildhall.tasks.cad.Outlines;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A bracket from a sketch: its numbers stand in the sketch alone, which is not to scale.
public final class Bracket implements Task {
    private static final String FILE = "bracket.dxf";
    private static final String SKETCH = "SKETCH";
    private static final double TEXT = 7;

    @Override
    public String id() {
        return "cad/bracket";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(80);
    }

    @Override
    public List<String> decisions() {
        return List.of("What the sketch says, where its lines say something else.");
    }

    /// Its sizes in millimetres: outer width and height, width of the upper edge, height of the right edge, and
    /// two equal holes.
    private record Sizes(double width, double height, double top, double side, double hole, Xy lower, Xy upper) {

        List<Xy> corners() {
            return List.of(new Xy(0, 0), new Xy(width, 0), new Xy(width, side), new Xy(top, height), new Xy(0, height));
        }
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double width = 90 + 5 * chance.nextInt(11);
        double height = 70 + 5 * chance.nextInt(9);
        var sizes = new Sizes(
                width,
                height,
                30 + 5 * chance.nextInt(4),
                20 + 5 * chance.nextInt(3),
                8 + chance.nextInt(5),
                new Xy(width - 14 - chance.nextInt(6), 10 + chance.nextInt(3)),
                new Xy(12 + chance.nextInt(5), height - 14 - chance.nextInt(5)));
        var outline = Outlines.closed(sizes.corners());
        var holes = List.of(Arc.circle(sizes.lower(), sizes.hole() / 2), Arc.circle(sizes.upper(), sizes.hole() / 2));
        var edges = new ArrayList<Stroke>(outline);
        edges.addAll(holes);
        var file = sketch(sizes);
        office.folder().put(FILE, file);
        var checks = new DrawingChecks(FILE, edges, 0.02, SKETCH);
        var round = new ArrayList<>(sizes.corners());
        round.add(sizes.corners().getFirst());
        return new WorkOrder(
                Brief.of(getClass(), Map.of()),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the outline is drawn as the sketch says", 3, outline),
                        checks.drawn("the holes are drawn as the sketch says", 3, holes),
                        checks.nothingElse(),
                        checks.apartUntouched(file),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.lines(round),
                                Drafting.equalCircles(List.of(sizes.lower(), sizes.upper()), sizes.hole() / 2)))
                        .then(Drafting.save())
                        .then(finish("Drew the bracket by the sketch.")));
    }

    /// Below the origin, with every length drawn as it suits and told in words.
    private static byte[] sketch(Sizes sizes) {
        var at = new Xy(0, -150);
        var drawing = new NewDrawing().layer(SKETCH, 2, "CONTINUOUS").on(SKETCH);
        drawing.strokes(Outlines.closed(
                        List.of(at, at.plus(150, 0), at.plus(150, 40), at.plus(60, 110), at.plus(0, 110))))
                .circle(at.plus(128, 18), 8)
                .circle(at.plus(20, 90), 8);
        label(drawing, at.plus(60, -12), "width", sizes.width());
        label(drawing, at.plus(-70, 55), "height", sizes.height());
        label(drawing, at.plus(6, 114), "upper edge", sizes.top());
        label(drawing, at.plus(155, 20), "right edge", sizes.side());
        drawing.text(at.plus(75, 90), TEXT, "2 holes %%c" + Mm.show(sizes.hole()))
                .text(at.plus(40, 70), TEXT, "upper: x " + at(sizes.upper()))
                .text(at.plus(40, 35), TEXT, "lower: x " + at(sizes.lower()))
                .text(at.plus(0, -30), TEXT, "x and y of hole centres from the lower left corner. Not to scale.");
        return drawing.bytes();
    }

    private static void label(NewDrawing drawing, Xy at, String what, double length) {
        drawing.text(at, TEXT, "%s %s".formatted(what, Mm.show(length)));
    }

    private static String at(Xy center) {
        return "%s  y %s".formatted(Mm.show(center.x()), Mm.show(center.y()));
    }
}

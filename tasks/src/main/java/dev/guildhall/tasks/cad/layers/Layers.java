package dev.guildhall.tasks.cad.layers;

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
import dev.guildhall.tasks.cad.dxf.Entity.Measure;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A strap with two holes, each thing on the layer that the standard gives it, and dimensioned.
public final class Layers implements Task {
    private static final String FILE = "strap.dxf";
    private static final String OUTLINE = "OUTLINE";
    private static final String HOLES = "HOLES";
    private static final String DIMENSIONS = "DIMENSIONS";
    private static final Xy ORIGIN = new Xy(0, 0);

    @Override
    public String id() {
        return "cad/layers";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(60);
    }

    @Override
    public List<String> decisions() {
        return List.of();
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double length = 80 + 5 * chance.nextInt(13);
        double height = 24 + 4 * chance.nextInt(5);
        double edge = 12 + chance.nextInt(6);
        double diameter = 6 + chance.nextInt(6);
        double pitch = length - 2 * edge - 3;
        var left = new Xy(edge, height / 2);
        var right = left.plus(pitch, 0);
        var outline = Outlines.rectangle(ORIGIN, length, height);
        var holes = List.of(Arc.circle(left, diameter / 2), Arc.circle(right, diameter / 2));
        var edges = new ArrayList<Stroke>(outline);
        edges.addAll(holes);
        office.folder()
                .put(
                        FILE,
                        new NewDrawing()
                                .layer(OUTLINE, 7, "CONTINUOUS")
                                .layer(HOLES, 4, "CONTINUOUS")
                                .layer(DIMENSIONS, 3, "CONTINUOUS")
                                .bytes());
        var checks = new DrawingChecks(FILE, edges, 0.02);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "length", Mm.show(length),
                                "height", Mm.show(height),
                                "edge", Mm.show(edge),
                                "diameter", Mm.show(diameter),
                                "pitch", Mm.show(pitch))),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.onLayer(OUTLINE, 2, outline),
                        checks.onLayer(HOLES, 2, holes),
                        checks.dimensioned(Measure.HORIZONTAL, length, 1, DIMENSIONS),
                        checks.dimensioned(Measure.HORIZONTAL, pitch, 1, DIMENSIONS),
                        checks.dimensioned(Measure.VERTICAL, height, 1, DIMENSIONS),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.onLayer(OUTLINE).then(Drafting.rectangle(ORIGIN, new Xy(length, height))),
                                Drafting.onLayer(HOLES).then(Drafting.equalCircles(List.of(left, right), diameter / 2)),
                                Drafting.onLayer(DIMENSIONS)
                                        .then(Drafting.horizontal(ORIGIN, new Xy(length, 0), new Xy(length / 2, -20))),
                                Drafting.onLayer(DIMENSIONS)
                                        .then(Drafting.horizontal(left, right, new Xy(length / 2, -10))),
                                Drafting.onLayer(DIMENSIONS)
                                        .then(Drafting.vertical(ORIGIN, new Xy(0, height), new Xy(-10, height / 2)))))
                        .then(Drafting.save())
                        .then(finish("Drew the strap by the standard.")));
    }
}

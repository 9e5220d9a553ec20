package dev.guildhall.tasks.cad.revision;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
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

/// One hole of a plate that is drawn already becomes larger; every other line stays what it was.
public final class Revision implements Task {
    private static final String FILE = "panel.dxf";
    private static final Xy ORIGIN = new Xy(0, 0);

    @Override
    public String id() {
        return "cad/revision";
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
        return List.of("Which of the holes is meant.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        // Long enough that the whole drawing fills the window from left to right.
        double width = 180 + 10 * chance.nextInt(7);
        double height = 70 + 5 * chance.nextInt(4);
        double diameter = 8 + chance.nextInt(4);
        double larger = diameter + 3 + chance.nextInt(4);
        var centers = List.of(
                new Xy(20, 20),
                new Xy(width / 2 - 10, height - 22),
                new Xy(width - 24, 24),
                new Xy(width - 40, height - 20));
        int which = chance.nextInt(centers.size());
        var center = centers.get(which);
        var rest = new ArrayList<Stroke>(Outlines.rectangle(ORIGIN, width, height));
        for (var at : centers) {
            if (!at.equals(center)) {
                rest.add(Arc.circle(at, diameter / 2));
            }
        }
        var changed = List.of(Arc.circle(center, larger / 2));
        var edges = new ArrayList<>(rest);
        edges.addAll(changed);
        var before = new ArrayList<>(rest);
        before.add(Arc.circle(center, diameter / 2));
        office.folder().put(FILE, new NewDrawing().strokes(before).bytes());
        var checks = new DrawingChecks(FILE, edges, 0.02);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "x", Mm.show(center.x()),
                                "y", Mm.show(center.y()),
                                "old", Mm.show(diameter),
                                "new", Mm.show(larger))),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the hole is Ø" + Mm.show(larger), 2, changed),
                        checks.gone("the hole of the old revision is gone", 1, Arc.circle(center, diameter / 2)),
                        checks.still(rest),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Drafting.delete(center.plus(diameter / 2, 0), width, height))
                        .then(Drafting.circle(center, larger / 2))
                        .then(Drafting.save())
                        .then(finish("The hole is Ø%s now.".formatted(Mm.show(larger)))));
    }
}

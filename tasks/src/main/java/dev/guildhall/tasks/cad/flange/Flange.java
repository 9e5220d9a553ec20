package dev.guildhall.tasks.cad.flange;

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

/// A flange: outer circle, bore, and holes on a bolt circle that do or do not straddle the centre line.
public final class Flange implements Task {
    private static final String FILE = "flange.dxf";
    private static final Xy CENTRE = new Xy(0, 0);

    @Override
    public String id() {
        return "cad/flange";
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
        return List.of("Where the holes lie, from how they are told to lie to the centre line.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        int bolts = List.of(4, 6, 8).get(chance.nextInt(3));
        boolean straddle = chance.nextBoolean();
        double bore = 40 + 5 * chance.nextInt(9);
        double hole = List.of(9.0, 11.0, 13.5, 17.5).get(chance.nextInt(4));
        double circle = bore + 3 * hole + 10 * chance.nextInt(3);
        double outer = circle + 2.5 * hole;
        double first = straddle ? Math.PI / bolts : 0;
        var centers = Outlines.around(CENTRE, circle / 2, bolts, first);
        var holes = centers.stream().map(at -> Arc.circle(at, hole / 2)).toList();
        var rings = List.of(Arc.circle(CENTRE, outer / 2), Arc.circle(CENTRE, bore / 2));
        var edges = new ArrayList<Stroke>(rings);
        edges.addAll(holes);
        office.folder().put(FILE, new NewDrawing().bytes());
        var checks = new DrawingChecks(FILE, edges, 0.02);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "outer",
                                Mm.show(outer),
                                "bore",
                                Mm.show(bore),
                                "bolts",
                                "" + bolts,
                                "hole",
                                Mm.show(hole),
                                "circle",
                                Mm.show(circle),
                                "lie",
                                straddle
                                        ? "straddle the horizontal centre line: it runs midway between two of them"
                                        : "begin on the horizontal centre line: one centre lies on it, to the right")),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the outer edge and the bore are drawn", 2, rings),
                        checks.drawn("the bolt holes are drawn", 3, holes),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.circle(CENTRE, outer / 2),
                                Drafting.circle(CENTRE, bore / 2),
                                Drafting.equalCircles(centers, hole / 2)))
                        .then(Drafting.save())
                        .then(finish("Drew the flange and saved it.")));
    }
}

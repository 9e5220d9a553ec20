package dev.guildhall.tasks.cad.parabolicnozzle;

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
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.nozzle.Contour;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The wall of a bell nozzle: an arc at the throat and a parabola, drawn as a run of short lines.
public final class ParabolicNozzle implements Task {
    private static final String FILE = "bell.dxf";
    private static final int PIECES = 32;
    private static final double WITHIN = 0.1;

    @Override
    public String id() {
        return "cad/parabolic-nozzle";
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
        return List.of(
                "Where the parabola starts and ends, and where the tangents of its ends meet.",
                "How many pieces are enough for the lathe.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double throat = 10 + chance.nextInt(11);
        double ratio = 8 + chance.nextInt(18);
        int initial = 28 + chance.nextInt(6);
        int end = 8 + chance.nextInt(5);
        var contour = Contour.bell(throat, ratio, 0.8, Math.toRadians(initial));
        var exact = Contour.lines(contour.parabola(Math.toRadians(initial), Math.toRadians(end), 2000));
        var edges = new ArrayList<Stroke>(List.of(contour.arc()));
        edges.addAll(exact);
        office.folder().put(FILE, new NewDrawing().bytes());
        var checks = new DrawingChecks(FILE, edges, 0.05);
        var points = contour.parabola(Math.toRadians(initial), Math.toRadians(end), PIECES);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "throat",
                                Mm.show(throat),
                                "ratio",
                                Mm.show(ratio),
                                "initial",
                                "" + initial,
                                "end",
                                "" + end)),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.reaches(
                                "the wall starts at the throat",
                                1,
                                contour.arc().start()),
                        checks.reaches("the wall ends at the exit", 1, contour.exit()),
                        checks.along("the drawn wall is within 0.1 mm of the contour", 4, WITHIN),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(Drafting.arc(contour.arc()), Drafting.lines(points)))
                        .then(Drafting.save())
                        .then(finish("The bell is %s mm long."
                                .formatted(Mm.show(contour.exit().x())))));
    }
}

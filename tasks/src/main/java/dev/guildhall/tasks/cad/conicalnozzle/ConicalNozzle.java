package dev.guildhall.tasks.cad.conicalnozzle;

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
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import java.util.List;
import java.util.Map;

/// The wall of a conical nozzle: an arc at the throat and a straight cone.
public final class ConicalNozzle implements Task {
    private static final String FILE = "nozzle.dxf";

    @Override
    public String id() {
        return "cad/conical-nozzle";
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
        return List.of("Where the cone leaves the throat arc, and how long the nozzle is.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double throat = 10 + chance.nextInt(16);
        double ratio = 6 + chance.nextInt(20);
        double factor = 0.5 + 0.25 * chance.nextInt(5);
        int angle = 12 + chance.nextInt(7);
        var contour = Contour.conical(throat, ratio, factor * throat, Math.toRadians(angle));
        var cone = new Segment(contour.leaves(), contour.exit());
        office.folder().put(FILE, new NewDrawing().bytes());
        var checks = new DrawingChecks(FILE, List.of(contour.arc(), cone), 0.05);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "throat", Mm.show(throat),
                                "ratio", Mm.show(ratio),
                                "factor", Mm.show(factor),
                                "angle", "" + angle)),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the throat arc is drawn", 2, List.of(contour.arc())),
                        checks.drawn("the cone is drawn", 3, List.of(cone)),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.arc(contour.arc()), Drafting.lines(List.of(contour.leaves(), contour.exit()))))
                        .then(Drafting.save())
                        .then(finish("The nozzle is %s mm long."
                                .formatted(Mm.show(contour.exit().x())))));
    }
}

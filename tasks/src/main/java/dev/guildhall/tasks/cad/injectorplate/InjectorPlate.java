package dev.guildhall.tasks.cad.injectorplate;

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

/// The face plate of a rocket engine's injector: a ring of fuel holes and one of oxidiser holes, each drilled
/// as large as its share of the flow asks for.
public final class InjectorPlate implements Task {
    private static final String FILE = "injector.dxf";
    private static final Xy CENTRE = new Xy(0, 0);
    private static final double DISCHARGE = 0.7;

    @Override
    public String id() {
        return "cad/injector-plate";
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
        return List.of(
                "How the flow splits between fuel and oxidiser, and how much each hole passes.",
                "Which drill is nearest.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        int holes = List.of(8, 12, 16).get(chance.nextInt(3));
        double fuelCircle = 40 + 4 * chance.nextInt(4);
        double oxidiserCircle = fuelCircle + 24;
        double outer = oxidiserCircle + 30;
        double drop = 4 + chance.nextInt(5); // bar
        double ratio = 2.2 + 0.1 * chance.nextInt(5);
        double flow;
        Orifice fuel;
        Orifice oxidiser;
        do { // no hole may lie so near between two drills that a reckoner's rounding decides
            flow = 1 + 0.05 * chance.nextInt(30);
            fuel = Orifice.passing(flow / (1 + ratio) / holes, 810, drop * 1e5, DISCHARGE);
            oxidiser = Orifice.passing(flow * ratio / (1 + ratio) / holes, 1141, drop * 1e5, DISCHARGE);
        } while (fuel.isBetweenDrills() || oxidiser.isBetweenDrills());
        var fuelCentres = Outlines.around(CENTRE, fuelCircle / 2, holes, 0);
        var oxidiserCentres = Outlines.around(CENTRE, oxidiserCircle / 2, holes, Math.PI / holes);
        double fuelRadius = fuel.drill() / 2;
        double oxidiserRadius = oxidiser.drill() / 2;
        var fuelHoles =
                fuelCentres.stream().map(at -> Arc.circle(at, fuelRadius)).toList();
        var oxidiserHoles = oxidiserCentres.stream()
                .map(at -> Arc.circle(at, oxidiserRadius))
                .toList();
        var rim = List.of(Arc.circle(CENTRE, outer / 2));
        var edges = new ArrayList<Stroke>(rim);
        edges.addAll(fuelHoles);
        edges.addAll(oxidiserHoles);
        office.folder().put(FILE, new NewDrawing().bytes());
        var checks = new DrawingChecks(FILE, edges, 0.02);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "flow", Mm.show(flow),
                                "ratio", Mm.show(ratio),
                                "drop", Mm.show(drop),
                                "holes", "" + holes,
                                "fuelCircle", Mm.show(fuelCircle),
                                "oxidiserCircle", Mm.show(oxidiserCircle),
                                "pitch", Mm.show(180.0 / holes),
                                "outer", Mm.show(outer))),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the rim is drawn", 1, rim),
                        checks.drawn("the fuel holes are drawn, Ø" + Mm.show(fuel.drill()), 3, fuelHoles),
                        checks.drawn("the oxidiser holes are drawn, Ø" + Mm.show(oxidiser.drill()), 3, oxidiserHoles),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.circle(CENTRE, outer / 2),
                                Drafting.equalCircles(fuelCentres, fuelRadius),
                                Drafting.equalCircles(oxidiserCentres, oxidiserRadius)))
                        .then(Drafting.save())
                        .then(finish("Fuel holes Ø%s, oxidiser holes Ø%s."
                                .formatted(Mm.show(fuel.drill()), Mm.show(oxidiser.drill())))));
    }
}

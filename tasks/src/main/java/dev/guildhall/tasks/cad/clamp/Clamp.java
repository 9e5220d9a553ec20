package dev.guildhall.tasks.cad.clamp;

import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.freecad.FreeCad;
import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.ModelChecks;
import dev.guildhall.tasks.cad.PartChecks;
import dev.guildhall.tasks.cad.fcstd.NewModel;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Solids;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// A strap clamp in FreeCAD: its thickness follows from the bolt's force.
public final class Clamp implements Task {
    private static final String MODEL = "clamp.FCStd";
    private static final String PART = "clamp.stl";
    private static final int FACETS = 96;
    private static final double BELOW = 20;

    /// Clearance holes for M10, M12 and M16. Source: ISO 273, medium series.
    private static final List<Double> HOLES = List.of(11.0, 13.5, 17.5);

    @Override
    public String id() {
        return "freecad/clamp";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(60);
    }

    @Override
    public List<String> decisions() {
        return List.of("How thick the clamp must be: the hole weakens it where it is bent most.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var strap = strap(chance);
        double thickness = strap.thickness();
        double old = thickness - 3 - chance.nextInt(5);
        var file = new NewModel("clamp")
                .box("Bar", strap.length(), strap.width(), old)
                .cylinder("Hole", new Xyz(strap.length() / 2, strap.width() / 2, -BELOW), strap.hole() / 2, 100)
                .cut("Clamp", "Bar", "Hole")
                .bytes();
        office.folder().put(MODEL, file);
        var checks = new PartChecks(PART, part(strap));
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "length", Mm.show(strap.length()),
                                "width", Mm.show(strap.width()),
                                "old", Mm.show(old),
                                "hole", Mm.show(strap.hole()),
                                "span", Mm.show(strap.span()),
                                "force", Mm.show(strap.force() / 1000),
                                "stress", Mm.show(strap.stress()))),
                new Station.Desktop(FreeCad.with(MODEL)),
                List.of(
                        checks.closedWithHoles(2),
                        checks.size(3, 0.1),
                        checks.surface(2, 0.1),
                        ModelChecks.saved(
                                2,
                                MODEL,
                                new TreeMap<>(Map.of(
                                        "Bar.Length",
                                        strap.length(),
                                        "Bar.Width",
                                        strap.width(),
                                        "Bar.Height",
                                        thickness,
                                        "Hole.Radius",
                                        strap.hole() / 2))),
                        FileChecks.untouchedBut(MODEL, PART)),
                Solution.of(
                        see(Target.text("Python console")),
                        type("d = App.ActiveDocument; d.Bar.Height = %s; d.recompute()\n"
                                .formatted(Mm.show(thickness))),
                        type("d.save()\n"),
                        type("import Mesh; Mesh.export([d.Clamp], \"%s\")\n".formatted(PART)),
                        type("Mesh.Mesh(\"%s\").isSolid()\n".formatted(PART)),
                        see(Target.text("True")),
                        finish("The clamp is %s mm thick.".formatted(Mm.show(thickness)))));
    }

    private static Strap strap(RandomGenerator chance) {
        double span = 80 + 10 * chance.nextInt(7);
        double width = 40 + 5 * chance.nextInt(3);
        double hole = HOLES.get(chance.nextInt(HOLES.size()));
        double stress = 120 + 20 * chance.nextInt(4);
        var strap = new Strap(span + 20, width, hole, span, 0, stress);
        while (!strap.isClear()) {
            double force = 8000 + 500 * chance.nextInt(25);
            strap = new Strap(span + 20, width, hole, span, force, stress);
        }
        return strap;
    }

    private static Mesh part(Strap strap) {
        var hole = Solids.circle(new Xy(strap.length() / 2, strap.width() / 2), strap.hole() / 2, FACETS);
        return Solids.extrude(
                Solids.rectangle(0, 0, strap.length(), strap.width()), List.of(hole), 0, strap.thickness());
    }
}

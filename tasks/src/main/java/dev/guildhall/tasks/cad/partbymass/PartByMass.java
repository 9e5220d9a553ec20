package dev.guildhall.tasks.cad.partbymass;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.openscad.OpenScad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Modelling;
import dev.guildhall.tasks.cad.PartChecks;
import dev.guildhall.tasks.cad.ScriptChecks;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.stl.Solids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A ring that balances a rotor: its diameters are given, its thickness follows from the mass it must have.
public final class PartByMass implements Task {
    private static final String SCRIPT = "ring.scad";
    private static final String PART = "ring.stl";
    private static final int FACETS = 180;

    /// @param density in g/cm³, as suppliers' data sheets round it
    private record Material(String name, double density) {}

    private static final List<Material> MATERIALS = List.of(
            new Material("aluminium EN AW-6082", 2.70),
            new Material("steel S235JR", 7.85),
            new Material("brass CW614N", 8.47),
            new Material("titanium Ti-6Al-4V", 4.43),
            new Material("copper Cu-ETP", 8.94));

    @Override
    public String id() {
        return "cad/part-by-mass";
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
        return List.of("How thick the ring must be: mass over density, over the area between two circles.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var material = MATERIALS.get(chance.nextInt(MATERIALS.size()));
        double outer = 50 + 5 * chance.nextInt(11);
        double bore = 10 + 2 * chance.nextInt(10);
        double area = Math.PI / 4 * (outer * outer - bore * bore);
        // A whole number of grams that makes the ring 6 to 18 mm thick.
        double grams = Math.round(area * (6 + 12 * chance.nextDouble()) * material.density() / 1000);
        double thickness = grams * 1000 / material.density() / area;
        var wanted = Solids.extrude(
                Solids.circle(new Xy(0, 0), outer / 2, FACETS),
                List.of(Solids.circle(new Xy(0, 0), bore / 2, FACETS)),
                0,
                thickness);
        office.folder().put(SCRIPT, "// balancing ring\n".getBytes(StandardCharsets.UTF_8));
        var checks = new PartChecks(PART, wanted);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "outer", Mm.show(outer),
                                "bore", Mm.show(bore),
                                "material", material.name(),
                                "density", Mm.show(material.density()),
                                "grams", Mm.show(grams))),
                new Station.Desktop(OpenScad.with(SCRIPT)),
                List.of(
                        checks.closedWithHoles(2),
                        checks.size(2, 0.1),
                        checks.surface(2, 0.1),
                        checks.mass(3, material.density(), grams, 0.005),
                        ScriptChecks.saved(1, SCRIPT),
                        FileChecks.untouchedBut(SCRIPT, PART)),
                Modelling.part(
                                "difference(){cylinder(h=%s,d=%s,$fn=%d);translate([0,0,-1])cylinder(h=%s,d=%s,$fn=%3$d);}"
                                        .formatted(
                                                Mm.show(thickness),
                                                Mm.show(outer),
                                                FACETS,
                                                Mm.show(thickness + 2),
                                                Mm.show(bore)),
                                PART)
                        .then(finish("Exported a ring %s mm thick.".formatted(Mm.show(thickness)))));
    }
}

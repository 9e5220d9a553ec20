package dev.guildhall.tasks.cad.flywheel;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.PartChecks;
import dev.guildhall.tasks.cad.Scripting;
import dev.guildhall.tasks.cad.shape.Mm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/// A flywheel in JSCAD: its thickness follows from the moment of inertia that it must have.
public final class Flywheel implements Task {
    private static final int FACETS = 128;

    /// @param density in g/cm³, as suppliers' data sheets round it
    private record Material(String name, double density) {}

    private static final List<Material> MATERIALS = List.of(
            new Material("steel S355J2", 7.85),
            new Material("cast iron EN-GJL-250", 7.20),
            new Material("aluminium EN AW-7075", 2.81));

    @Override
    public String id() {
        return "cad/flywheel";
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
        return List.of("How thick the wheel must be: what the holes take away counts, and where they are.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var material = MATERIALS.get(chance.nextInt(MATERIALS.size()));
        double outer = 140 + 10 * chance.nextInt(9);
        double bore = 20 + 2 * chance.nextInt(6);
        double circle = outer / 2 + 15;
        var wheel = new Wheel(outer, bore, circle, 20 + chance.nextInt(7), 4 + chance.nextInt(3));
        double each = wheel.inertiaPerMillimetre(material.density());
        var inertia = BigDecimal.valueOf(each * (12 + 14 * chance.nextDouble())).round(new MathContext(3));
        double thickness = inertia.doubleValue() / each;
        office.folder();
        var checks = new PartChecks(Scripting.PART, wheel.part(thickness, FACETS));
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "inertia", inertia.toPlainString(),
                                "material", material.name(),
                                "density", Mm.show(material.density()),
                                "outer", Mm.show(outer),
                                "bore", Mm.show(bore),
                                "holes", "" + wheel.holes(),
                                "hole", Mm.show(wheel.hole()),
                                "circle", Mm.show(circle))),
                new Station.Page(office.jscad()),
                List.of(
                        checks.closedWithHoles(2),
                        checks.size(2, 0.1),
                        checks.surface(2, 0.1),
                        checks.inertia(3, material.density(), inertia.doubleValue(), 0.005),
                        FileChecks.untouchedBut(Scripting.PART)),
                Scripting.part(script(wheel, thickness))
                        .then(finish("Exported a flywheel %s mm thick.".formatted(Mm.show(thickness)))));
    }

    /// A flat shape that is raised.
    private static String script(Wheel wheel, double thickness) {
        return """
                const m = require('@jscad/modeling')
                const disc = (d, x, y) => m.primitives.circle(
                {radius: d / 2, center: [x, y], segments: %d})
                const main = () => {
                const cuts = [disc(%s, 0, 0)]
                for (let i = 0; i < %d; i++) {
                const a = i * 2 * Math.PI / %3$d
                const x = %s * Math.cos(a)
                const y = %4$s * Math.sin(a)
                cuts.push(disc(%s, x, y))
                }
                const flat = m.booleans.subtract(
                disc(%s, 0, 0), cuts)
                return m.extrusions.extrudeLinear({height: %s}, flat)
                }
                module.exports = {main}""".formatted(
                        FACETS,
                        Mm.show(wheel.bore()),
                        wheel.holes(),
                        Mm.show(wheel.circle() / 2),
                        Mm.show(wheel.hole()),
                        Mm.show(wheel.outer()),
                        Mm.show(thickness));
    }
}

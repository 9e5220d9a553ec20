package dev.guildhall.tasks.cad.coolingchannels;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A slice of a regeneratively cooled liner: as many axial channels as leave ribs wide enough to be milled.
///
/// Source: D. Huzel, D. Huang, "Modern Engineering for Design of Liquid-Propellant Rocket Engines", 1992,
/// chapter 4.4: on the circle of the channels' floors the circumference is shared by channels and the ribs
/// (lands) between them, so N = ⌊π·(D + 2·t)/(w + rib)⌋.
public final class CoolingChannels implements Task {
    private static final String SCRIPT = "liner.scad";
    private static final String PART = "liner.stl";
    private static final int FACETS = 180;

    @Override
    public String id() {
        return "cad/cooling-channels";
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
        return List.of("How many channels fit: on which circle the ribs are thinnest, and rounded which way.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double bore = 40 + 2 * chance.nextInt(16);
        double wall = 1 + 0.5 * chance.nextInt(3);
        double width = 2 + 0.5 * chance.nextInt(4);
        double depth = 3 + 0.5 * chance.nextInt(4);
        double rib = 1.5 + 0.25 * chance.nextInt(5);
        double height = 10 + 2 * chance.nextInt(6);
        double floor = bore / 2 + wall;
        int count = (int) Math.floor(2 * Math.PI * floor / (width + rib));
        double outer = 2 * (floor + depth + 3);
        var holes = new ArrayList<List<Xy>>();
        holes.add(Solids.circle(new Xy(0, 0), bore / 2, FACETS));
        for (int i = 0; i < count; i++) {
            holes.add(channel(2 * Math.PI * i / count, floor, width, depth));
        }
        var wanted = Solids.extrude(Solids.circle(new Xy(0, 0), outer / 2, FACETS), holes, 0, height);
        office.folder().put(SCRIPT, "// liner\n".getBytes(StandardCharsets.UTF_8));
        var checks = new PartChecks(PART, wanted);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "bore", Mm.show(bore),
                                "wall", Mm.show(wall),
                                "width", Mm.show(width),
                                "depth", Mm.show(depth),
                                "rib", Mm.show(rib),
                                "outer", Mm.show(outer),
                                "height", Mm.show(height))),
                new Station.Desktop(OpenScad.with(SCRIPT)),
                List.of(
                        checks.closedWithHoles(3),
                        checks.size(1, 0.1),
                        checks.surface(3, 0.1),
                        ScriptChecks.saved(1, SCRIPT),
                        FileChecks.untouchedBut(SCRIPT, PART)),
                Modelling.part(
                                "difference(){cylinder(h=%1$s,d=%2$s,$fn=180);translate([0,0,-1])cylinder(h=%3$s,d=%4$s,$fn=180);for(i=[0:%5$d])rotate(360*i/%6$d)translate([%7$s,%8$s,-1])cube([%9$s,%10$s,%3$s]);}"
                                        .formatted(
                                                Mm.show(height),
                                                Mm.show(outer),
                                                Mm.show(height + 2),
                                                Mm.show(bore),
                                                count - 1,
                                                count,
                                                Mm.show(floor),
                                                Mm.show(-width / 2),
                                                Mm.show(depth),
                                                Mm.show(width)),
                                PART)
                        .then(finish("The liner has %d channels.".formatted(count))));
    }

    private static List<Xy> channel(double angle, double floor, double width, double depth) {
        var inner = new Xy(0, 0).polar(floor, angle);
        var outer = new Xy(0, 0).polar(floor + depth, angle);
        double across = angle + Math.PI / 2;
        return List.of(
                inner.polar(-width / 2, across),
                outer.polar(-width / 2, across),
                outer.polar(width / 2, across),
                inner.polar(width / 2, across));
    }
}

package dev.guildhall.tasks.cad.coilformer;

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

/// The bobbin of one coil of a mass driver: its flanges must hold the turns that store the coil's share of the
/// energy.
public final class CoilFormer implements Task {
    private static final String SCRIPT = "former.scad";
    private static final String PART = "former.stl";
    private static final int FACETS = 180;

    @Override
    public String id() {
        return "cad/coil-former";
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
                "How many turns store the energy, how many layers they make, and rounded which way.",
                "How large the flanges must be so that the winding lies below their rim.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        double bore = 20 + 2 * chance.nextInt(8);
        double wall = 2 + 0.5 * chance.nextInt(3);
        double flange = 4;
        double wire = 2 + 0.25 * chance.nextInt(4);
        int turnsALayer = 24 + 2 * chance.nextInt(9);
        double length = turnsALayer * wire;
        double radius = bore / 2 + wall;
        double mass;
        double speed;
        double current;
        int stages;
        Launcher launcher;
        do {
            mass = 0.5 + 0.25 * chance.nextInt(7);
            speed = 20 + 5 * chance.nextInt(9);
            stages = 6 + 2 * chance.nextInt(6);
            current = 150 + 25 * chance.nextInt(9);
            launcher = Launcher.of(mass, speed, stages, current, radius, length);
        } while (!launcher.isBuildable(turnsALayer));
        int layers = launcher.layers(turnsALayer);
        double rim = 2 * (radius + layers * wire + 2);
        double inner = bore / 2;
        var profile = List.of(
                new Xy(inner, 0),
                new Xy(rim / 2, 0),
                new Xy(rim / 2, flange),
                new Xy(radius, flange),
                new Xy(radius, flange + length),
                new Xy(rim / 2, flange + length),
                new Xy(rim / 2, length + 2 * flange),
                new Xy(inner, length + 2 * flange));
        office.folder().put(SCRIPT, "// coil former\n".getBytes(StandardCharsets.UTF_8));
        var checks = new PartChecks(PART, Solids.revolve(profile, FACETS));
        var corners = new StringBuilder();
        profile.forEach(p -> corners.append("[%s,%s],".formatted(Mm.show(p.x()), Mm.show(p.y()))));
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.ofEntries(
                                Map.entry("mass", Mm.show(mass)),
                                Map.entry("speed", Mm.show(speed)),
                                Map.entry("stages", "" + stages),
                                Map.entry("current", Mm.show(current)),
                                Map.entry("bore", Mm.show(bore)),
                                Map.entry("wall", Mm.show(wall)),
                                Map.entry("length", Mm.show(length)),
                                Map.entry("wire", Mm.show(wire)),
                                Map.entry("turns", "" + turnsALayer))),
                new Station.Desktop(OpenScad.with(SCRIPT)),
                List.of(
                        checks.closedWithHoles(1),
                        checks.size(3, 0.1),
                        checks.surface(3, 0.1),
                        ScriptChecks.saved(1, SCRIPT),
                        FileChecks.untouchedBut(SCRIPT, PART)),
                Modelling.part("rotate_extrude($fn=%d)polygon([%s]);".formatted(FACETS, corners), PART)
                        .then(finish("%d turns in %d layers.".formatted(launcher.turns(), layers))));
    }
}

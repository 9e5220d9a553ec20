package dev.guildhall.tasks.cad.parametric;

import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.press;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.openscad.OpenScad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Modelling;
import dev.guildhall.tasks.cad.PartChecks;
import dev.guildhall.tasks.cad.Reckoning;
import dev.guildhall.tasks.cad.ScriptChecks;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.stl.Solids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A clamping bar by design rules: the sheet works its sizes out of the bolt, and the part has those sizes.
public final class Parametric implements Task {
    private static final String FILE = "bar.gnumeric";
    private static final String SCRIPT = "bar.scad";
    private static final String PART = "bar.stl";
    private static final int FACETS = 96;

    @Override
    public String id() {
        return "cad/parametric";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(100);
    }

    @Override
    public List<String> decisions() {
        return List.of("Which sizes the rules lead to.");
    }

    /// The rules, for a bolt of this diameter and so many of them.
    private record Bar(double bolt, int bolts) {
        double hole() {
            return bolt + 1;
        }

        double pitch() {
            return 3 * bolt;
        }

        double width() {
            return 3 * bolt;
        }

        double length() {
            return pitch() * (bolts - 1) + width();
        }

        double thickness() {
            return 0.75 * bolt;
        }
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var bar = new Bar(List.of(6.0, 8.0, 10.0, 12.0).get(chance.nextInt(4)), 2 + chance.nextInt(4));
        var file = sheet(bar);
        office.folder().put(FILE, file).put(SCRIPT, "// bar\n".getBytes(StandardCharsets.UTF_8));
        var holes = new ArrayList<List<Xy>>();
        for (int i = 0; i < bar.bolts(); i++) {
            holes.add(
                    Solids.circle(new Xy(bar.width() / 2 + i * bar.pitch(), bar.width() / 2), bar.hole() / 2, FACETS));
        }
        var wanted = Solids.extrude(Solids.rectangle(0, 0, bar.length(), bar.width()), holes, 0, bar.thickness());
        var sheet = new SheetChecks(FILE);
        var part = new PartChecks(PART, wanted);
        var other = new Bar(20, 7);
        var inputs = Map.of("B2", other.bolt(), "B3", (double) other.bolts());
        return new WorkOrder(
                Brief.of(getClass(), Map.of()),
                new Station.Desktop(OpenScad.with(SCRIPT), Gnumeric.with(FILE)),
                List.of(
                        sheet.follows("the hole", "B4", 1, bar.hole(), 0.001, new Trial(inputs, other.hole())),
                        sheet.follows("the pitch", "B5", 1, bar.pitch(), 0.001, new Trial(inputs, other.pitch())),
                        sheet.follows("the width", "B6", 1, bar.width(), 0.001, new Trial(inputs, other.width())),
                        sheet.follows(
                                "the length",
                                "B7",
                                1,
                                bar.length(),
                                0.001,
                                new Trial(inputs, other.length()),
                                new Trial(
                                        Map.of("B5", bar.pitch(), "B6", bar.width()),
                                        Map.of("B3", 7.0, "B5", other.pitch(), "B6", other.width()),
                                        other.length())),
                        sheet.follows(
                                "the thickness", "B8", 1, bar.thickness(), 0.001, new Trial(inputs, other.thickness())),
                        part.closedWithHoles(2),
                        part.size(2, 0.1),
                        part.surface(2, 0.1),
                        ScriptChecks.saved(1, SCRIPT),
                        sheet.onlyIn(file, "B4", "B5", "B6", "B7", "B8"),
                        FileChecks.untouchedBut(FILE, SCRIPT, PART)),
                Reckoning.begin()
                        .then(Reckoning.down("B4", "=B2+1", "=3*B2", "=3*B2", "=B5*(B3-1)+B6", "=0.75*B2"))
                        .then(Reckoning.save())
                        .then(press("Alt+Tab"))
                        .then(Modelling.part(script(bar), PART))
                        .then(finish("The bar is %s mm long.".formatted(Mm.show(bar.length())))));
    }

    private static String script(Bar bar) {
        return "d=%s;n=%d;difference(){cube([3*d*n,3*d,0.75*d]);for(i=[0:n-1])translate([1.5*d+i*3*d,1.5*d,-1])cylinder(h=d+2,d=d+1,$fn=%d);}"
                .formatted(Mm.show(bar.bolt()), bar.bolts(), FACETS);
    }

    private static byte[] sheet(Bar bar) {
        return new NewSheet("Bar")
                .row("Clamping bar", "value", "unit", "rule")
                .row("Bolt diameter", bar.bolt(), "mm")
                .row("Number of bolts", bar.bolts())
                .row("Hole diameter", "", "mm", "bolt and 1 mm")
                .row("Pitch of the holes", "", "mm", "3 bolt diameters")
                .row("Width", "", "mm", "3 bolt diameters")
                .row("Length", "", "mm", "from first to last hole, and one width")
                .row("Thickness", "", "mm", "three quarters of a bolt diameter")
                .bytes();
    }
}

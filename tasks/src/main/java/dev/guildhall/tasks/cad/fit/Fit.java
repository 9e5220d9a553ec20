package dev.guildhall.tasks.cad.fit;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Reckoning;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import java.util.List;
import java.util.Map;

/// A hole and a shaft with their ISO classes: limits, greatest and least clearance, and the kind of fit.
public final class Fit implements Task {
    private static final String FILE = "fit.gnumeric";

    @Override
    public String id() {
        return "cad/fit";
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
                "Which row and which columns of the table hold for this size and these classes.",
                "Whether the fit clears, interferes, or may do either.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var size = 20 + 5 * chance.nextInt(20);
        var letter = "fgkmp".charAt(chance.nextInt(5));
        int holeGrade = 7 + chance.nextInt(2);
        var iso = new Iso286(size);
        var hole = iso.hole(holeGrade);
        var shaft = iso.shaft(letter, 6);
        var file = sheet(size, "H" + holeGrade, letter + "6");
        office.folder().put(FILE, file);
        double greatest = hole.upper() - shaft.lower();
        double least = hole.lower() - shaft.upper();
        var kind = least >= 0 ? "clearance" : greatest <= 0 ? "interference" : "transition";
        var checks = new SheetChecks(FILE);
        return new WorkOrder(
                Brief.of(getClass(), Map.of("size", "" + size, "hole", "H" + holeGrade, "shaft", letter + "6")),
                new Station.Desktop(Gnumeric.with(FILE)),
                List.of(
                        checks.shows("the hole's upper deviation", "B5", 1, hole.upper(), 0.4),
                        checks.shows("the hole's lower deviation", "B6", 1, hole.lower(), 0.4),
                        checks.shows("the shaft's upper deviation", "B7", 1, shaft.upper(), 0.4),
                        checks.shows("the shaft's lower deviation", "B8", 1, shaft.lower(), 0.4),
                        checks.follows(
                                "the greatest clearance",
                                "B9",
                                2,
                                greatest,
                                0.4,
                                new Trial(
                                        Map.of("B5", (double) hole.upper(), "B8", (double) shaft.lower()),
                                        Map.of("B5", 90.0, "B8", -40.0),
                                        130)),
                        checks.follows(
                                "the least clearance",
                                "B10",
                                2,
                                least,
                                0.4,
                                new Trial(
                                        Map.of("B6", (double) hole.lower(), "B7", (double) shaft.upper()),
                                        Map.of("B6", 5.0, "B7", -12.0),
                                        17)),
                        checks.says("the kind of fit", "B11", 2, kind, kind + " fit"),
                        checks.onlyIn(file, "B5", "B6", "B7", "B8", "B9", "B10", "B11"),
                        FileChecks.untouchedBut(FILE)),
                Reckoning.begin()
                        .then(Solution.anyOrder(
                                Reckoning.down("B5", "" + hole.upper(), "" + hole.lower()),
                                Reckoning.down("B7", "" + shaft.upper(), "" + shaft.lower()),
                                Reckoning.down("B9", "=B5-B8", "=B6-B7"),
                                Reckoning.down("B11", kind)))
                        .then(Reckoning.save())
                        .then(finish("It is a %s fit.".formatted(kind))));
    }

    private static byte[] sheet(int size, String hole, String shaft) {
        var sheet = new NewSheet("Fit")
                .row("Fit of a shaft in a hole")
                .row("Nominal size", size, "mm")
                .row("Class of the hole", hole)
                .row("Class of the shaft", shaft)
                .row("Hole, upper deviation", "", "µm")
                .row("Hole, lower deviation", "", "µm")
                .row("Shaft, upper deviation", "", "µm")
                .row("Shaft, lower deviation", "", "µm")
                .row("Greatest clearance", "", "µm")
                .row("Least clearance", "", "µm")
                .row("Kind of fit")
                .row()
                .row("ISO 286-1, excerpt, in µm")
                .row(
                        "over mm",
                        "up to mm",
                        "IT6",
                        "IT7",
                        "IT8",
                        "f (upper)",
                        "g (upper)",
                        "k (lower)",
                        "m (lower)",
                        "p (lower)");
        for (int i = 0; i < Iso286.ranges(); i++) {
            var iso = Iso286.range(i);
            sheet.row(
                    iso.over(),
                    iso.upTo(),
                    iso.grade(6),
                    iso.grade(7),
                    iso.grade(8),
                    iso.deviation('f'),
                    iso.deviation('g'),
                    iso.deviation('k'),
                    iso.deviation('m'),
                    iso.deviation('p'));
        }
        return sheet.bytes();
    }
}

package dev.guildhall.tasks.cad.changerequest;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Reckoning;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A customer's mail asks for changes of a sleeve. On every other seed its lines cannot all be met: then nothing
/// is changed and the request goes back.
public final class ChangeRequest implements Task {
    private static final String FILE = "sleeve.gnumeric";

    @Override
    public String id() {
        return "cad/change-request";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(80);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Whether all lines of the request can be met at once.", "What happens to the part when they cannot.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        boolean feasible = office.world().seed() % 2 == 0;
        int outside = 40 + 2 * chance.nextInt(11);
        int least = 4 + chance.nextInt(3);
        int bore = outside - 2 * least - 6 - 2 * chance.nextInt(3);
        int length = 50 + 5 * chance.nextInt(9);
        int newLength = length + 5 + 5 * chance.nextInt(3);
        int newBore = outside - 2 * least + (feasible ? -2 : 2 + 2 * chance.nextInt(2));
        double wall = (outside - newBore) / 2.0;
        var file = sheet(outside, bore, length, newBore, newLength, least);
        office.folder().put(FILE, file);
        var checks = new SheetChecks(FILE);
        var all = new ArrayList<Check>();
        all.add(checks.shows("the wall that the request leads to", "B14", 2, wall, 0.001));
        if (feasible) {
            all.add(checks.shows("the new bore", "B9", 2, newBore, 0.001));
            all.add(checks.shows("the new length", "B10", 2, newLength, 0.001));
            all.add(checks.says("the status", "B13", 2, "applied"));
            all.add(checks.onlyIn(file, "B9", "B10", "B13", "B14"));
        } else {
            all.add(checks.says("the status", "B13", 3, "returned"));
            all.add(checks.onlyIn(file, "B13", "B14"));
        }
        all.add(FileChecks.untouchedBut(FILE));
        var judged = Reckoning.down("B13", feasible ? "APPLIED" : "RETURNED", Mm.show(wall));
        return new WorkOrder(
                Brief.of(getClass(), Map.of()),
                new Station.Desktop(Gnumeric.with(FILE)),
                all,
                Reckoning.begin()
                        .then(
                                feasible
                                        ? Solution.anyOrder(Reckoning.down("B9", "" + newBore, "" + newLength), judged)
                                        : judged)
                        .then(Reckoning.save())
                        .then(finish(
                                feasible
                                        ? "Applied the request."
                                        : "Returned the request: the wall would be %s mm.".formatted(Mm.show(wall)))));
    }

    private static byte[] sheet(int outside, int bore, int length, int newBore, int newLength, int least) {
        return new NewSheet("Sleeve")
                .row("Mail from the customer")
                .row("1. Please open the bore of the sleeve to %d mm.".formatted(newBore))
                .row("2. It must be %d mm long now.".formatted(newLength))
                .row("3. The housing is cast, so the outside stays as it is.")
                .row("4. Nowhere may the wall be thinner than %d mm: it is under pressure.".formatted(least))
                .row()
                .row("Sleeve", "value", "unit")
                .row("Outside diameter", outside, "mm")
                .row("Bore diameter", bore, "mm")
                .row("Length", length, "mm")
                .row()
                .row("Change request")
                .row("Status", "open")
                .row("Wall that it leads to", "", "mm")
                .bytes();
    }
}

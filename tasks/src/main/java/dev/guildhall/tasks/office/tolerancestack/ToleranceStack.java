package dev.guildhall.tasks.office.tolerancestack;

import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.calc.Calc;
import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Reckoning;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.office.tolerancestack.Stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A gap that five sizes leave: its least value in the worst case and by RSS, and whether that is enough.
public final class ToleranceStack implements Task {
    private static final String FILE = "stack.xlsx";
    private static final int SPACER = 2;
    private static final double EXACT = 0.0006;

    private static final Stack OTHER = stack(61.7, 9, 40, 11, 0.8, 0.07, 0.11, 0.02, 0.09, 0.04);

    @Override
    public String id() {
        return "office/tolerance-stack";
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
                "Which parts make the gap larger and which make it smaller.",
                "Whether the allowed gap is kept in the worst case, by RSS alone, or by neither.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var found = drawn(chance);
        var changed = with(found, SPACER, 0.01 * (2 + chance.nextInt(3)));
        var allowed = allowed(changed, chance.nextInt(3));
        var file = sheet(found, allowed);
        office.folder().put(FILE, file);
        var verdict = changed.keeps(allowed);
        var tolerance = Mm.show(changed.parts().get(SPACER).tolerance());
        return new WorkOrder(
                Brief.of(getClass(), Map.of("tolerance", tolerance)),
                new Station.Desktop(Calc.with(FILE)),
                checks(changed, verdict, file),
                Solution.of(see(Target.text("Styles")))
                        .then(Solution.anyOrder(
                                Reckoning.down("C5", tolerance),
                                Reckoning.down("D3", "1", "-1", "-1", "-1", "1"),
                                Reckoning.down(
                                        "B9",
                                        "=SUMPRODUCT(B3:B7,D3:D7)",
                                        "=SUM(C3:C7)",
                                        "=SQRT(SUMSQ(C3:C7))",
                                        "=B9-B10",
                                        "=B9-B11"),
                                Reckoning.down("B15", verdict)))
                        .then(Reckoning.save())
                        .then(finish("The allowed gap is %s kept.".formatted(verdict))));
    }

    private static List<Check> checks(Stack stack, String verdict, byte[] file) {
        var sheet = new SheetChecks(FILE);
        var checks = new ArrayList<Check>();
        stack.directions()
                .forEach((cell, direction) ->
                        checks.add(sheet.shows("the direction of the part in that row", cell, 0.4, direction, EXACT)));
        var now = stack.cells();
        checks.add(sheet.shows(
                "the spacer's tolerance", "C5", 1, stack.parts().get(SPACER).tolerance(), EXACT));
        checks.add(sheet.follows(
                "the nominal gap", "B9", 2, stack.gap(), EXACT, new Trial(now, OTHER.cells(), OTHER.gap())));
        checks.add(sheet.follows(
                "the tolerance in the worst case",
                "B10",
                2,
                stack.worst(),
                EXACT,
                new Trial(now, OTHER.cells(), OTHER.worst())));
        checks.add(sheet.follows(
                "the tolerance by RSS", "B11", 2, stack.rss(), EXACT, new Trial(now, OTHER.cells(), OTHER.rss())));
        checks.add(sheet.follows(
                "the least gap in the worst case",
                "B12",
                1,
                stack.leastAtWorst(),
                EXACT,
                new Trial(now, OTHER.cells(), OTHER.leastAtWorst()),
                new Trial(Map.of("B9", stack.gap(), "B10", stack.worst()), Map.of("B9", 3.0, "B10", 1.0), 2)));
        checks.add(sheet.follows(
                "the least gap by RSS",
                "B13",
                1,
                stack.leastByRss(),
                EXACT,
                new Trial(now, OTHER.cells(), OTHER.leastByRss()),
                new Trial(Map.of("B9", stack.gap(), "B11", stack.rss()), Map.of("B9", 3.0, "B11", 1.0), 2)));
        checks.add(sheet.says("whether the allowed gap is kept", "B15", 2, verdict));
        checks.add(sheet.onlyIn(file, "C5", "D3", "D4", "D5", "D6", "D7", "B9", "B10", "B11", "B12", "B13", "B15"));
        checks.add(FileChecks.untouchedBut(FILE));
        return checks;
    }

    private static Stack drawn(RandomGenerator chance) {
        double left = 12 + chance.nextInt(7);
        double right = 12 + chance.nextInt(7);
        double spacer = 20 + 0.5 * chance.nextInt(60);
        double gasket = 0.3 + 0.1 * chance.nextInt(4);
        double gap = 0.5 + 0.05 * chance.nextInt(8);
        return stack(
                left + right + spacer + gap - gasket,
                left,
                spacer,
                right,
                gasket,
                0.01 * (5 + chance.nextInt(5)),
                0.12,
                0.01 * (8 + chance.nextInt(5)),
                0.12,
                0.01 * (3 + chance.nextInt(4)));
    }

    /// Sizes and then tolerances, in the order of the parts: housing, bearing, spacer, bearing, gasket.
    private static Stack stack(double... of) {
        var names = List.of("Housing, from shoulder to face", "Left bearing", "Spacer", "Right bearing", "Gasket");
        var directions = List.of(1, -1, -1, -1, 1);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(new Part(names.get(i), hundredths(of[i]), hundredths(of[names.size() + i]), directions.get(i)));
        }
        return new Stack(parts);
    }

    private static Stack with(Stack stack, int number, double tolerance) {
        var parts = new ArrayList<>(stack.parts());
        var old = parts.get(number);
        parts.set(number, new Part(old.name(), old.size(), hundredths(tolerance), old.direction()));
        return new Stack(parts);
    }

    /// A least gap that is kept always, mostly or never, clear of the limits between.
    private static double allowed(Stack stack, int kind) {
        return hundredths(
                switch (kind) {
                    case 0 -> stack.leastAtWorst() - 0.03;
                    case 1 -> (stack.leastAtWorst() + stack.leastByRss()) / 2;
                    default -> stack.leastByRss() + 0.03;
                });
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static byte[] sheet(Stack stack, double allowed) {
        var sheet = new NewSheet("Stack")
                .row("Gap under the cover")
                .row("Part", "Size, mm", "Tolerance ±, mm", "Direction, 1 or -1");
        stack.parts().forEach(part -> sheet.row(part.name(), part.size(), part.tolerance()));
        return sheet.row()
                .row("Nominal gap", "", "mm")
                .row("Tolerance, worst case", "", "mm")
                .row("Tolerance, RSS", "", "mm")
                .row("Least gap, worst case", "", "mm")
                .row("Least gap, RSS", "", "mm")
                .row("Least gap allowed", allowed, "mm")
                .row("The allowed gap is kept")
                .bytes(FILE);
    }
}

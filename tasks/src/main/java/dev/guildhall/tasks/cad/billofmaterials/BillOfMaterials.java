package dev.guildhall.tasks.cad.billofmaterials;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.librecad.LibreCad;
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
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two programs on one desk: the drawing shows which holes there are, the bill says what goes into them.
public final class BillOfMaterials implements Task {
    private static final String DRAWING = "cover.dxf";
    private static final String FILE = "bill.gnumeric";

    /// What goes into a hole of this size.
    private record Item(String name, double hole, double grams) {}

    private static final List<Item> ITEMS = List.of(
            new Item("Screw M5x16", 5.5, 3.9), new Item("Screw M6x20", 6.6, 7.1), new Item("Screw M8x25", 9, 15.2));

    @Override
    public String id() {
        return "cad/bill-of-materials";
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
        return List.of("Which holes there are of each size, in a drawing that is in another window.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var holes = new ArrayList<Item>();
        var counts = new ArrayList<Integer>();
        for (var item : ITEMS) {
            int count = 2 + chance.nextInt(5);
            counts.add(count);
            holes.addAll(Collections.nCopies(count, item));
        }
        for (int i = holes.size() - 1; i > 0; i--) {
            Collections.swap(holes, i, chance.nextInt(i + 1));
        }
        int copies = 2 + chance.nextInt(6);
        office.folder().put(DRAWING, drawing(holes));
        var file = sheet(copies);
        office.folder().put(FILE, file);
        var checks = new SheetChecks(FILE);
        var all = new ArrayList<Check>();
        var quantities = new String[ITEMS.size()];
        var masses = new String[ITEMS.size()];
        var numbers = new HashMap<String, Double>();
        var grams = new HashMap<String, Double>();
        double total = 0;
        double more = 0;
        for (int i = 0; i < ITEMS.size(); i++) {
            var item = ITEMS.get(i);
            int row = 5 + i;
            int quantity = counts.get(i) * copies;
            double mass = quantity * item.grams();
            total += mass;
            all.add(checks.follows(
                    "the number of " + item.name(),
                    "C" + row,
                    2,
                    quantity,
                    0.001,
                    new Trial(Map.of("B2", copies + 3.0), counts.get(i) * (copies + 3))));
            all.add(checks.follows(
                    "the mass of " + item.name(),
                    "D" + row,
                    1,
                    mass,
                    0.01,
                    new Trial(
                            Map.of("C" + row, (double) quantity),
                            Map.of("C" + row, quantity + 7.0),
                            (quantity + 7) * item.grams()),
                    new Trial(Map.of("B2", copies + 3.0), counts.get(i) * (copies + 3) * item.grams())));
            numbers.put("C" + row, (double) quantity);
            grams.put("D" + row, mass);
            more += counts.get(i) * (copies + 3) * item.grams();
            quantities[i] = "=%d*$B$2".formatted(counts.get(i));
            masses[i] = "=B%d*C%1$d".formatted(row);
        }
        all.add(checks.follows(
                "the mass of all",
                "D8",
                1,
                total,
                0.01,
                new Trial(grams, Map.of("D5", 1.0, "D6", 2.0, "D7", 3.0), 6),
                new Trial(
                        numbers,
                        Map.of("C5", 1.0, "C6", 1.0, "C7", 1.0),
                        ITEMS.stream().mapToDouble(Item::grams).sum()),
                new Trial(Map.of("B2", copies + 3.0), more)));
        all.add(checks.onlyIn(file, "C5", "C6", "C7", "D5", "D6", "D7", "D8"));
        all.add(FileChecks.untouchedBut(FILE));
        return new WorkOrder(
                Brief.of(getClass(), Map.of("copies", "" + copies)),
                new Station.Desktop(LibreCad.with(DRAWING), Gnumeric.with(FILE)),
                all,
                Reckoning.begin()
                        .then(Solution.anyOrder(
                                Reckoning.down("C5", quantities),
                                Reckoning.down("D5", masses),
                                Reckoning.down("D8", "=SUM(D5:D7)")))
                        .then(Reckoning.save())
                        .then(finish("Filled in the bill.")));
    }

    private static byte[] drawing(List<Item> holes) {
        var drawing = new NewDrawing();
        int columns = 5;
        int rows = Math.ceilDiv(holes.size(), columns);
        drawing.rectangle(new Xy(0, 0), columns * 40, rows * 40);
        for (int i = 0; i < holes.size(); i++) {
            var center = new Xy(20 + 40 * (i % columns), 22 + 40 * (i / columns));
            var hole = holes.get(i).hole();
            drawing.on("0").circle(center, hole / 2);
            drawing.on("SIZES").text(center.plus(-9, -15), 6, "%%c" + Mm.show(hole));
        }
        return drawing.bytes();
    }

    private static byte[] sheet(int copies) {
        var sheet = new NewSheet("Bill")
                .row("Bill of materials: cover")
                .row("Covers to build", copies)
                .row()
                .row("Item", "g each", "number", "g together", "goes into holes of");
        ITEMS.forEach(item -> sheet.row(item.name(), item.grams(), "", "", "%s mm".formatted(Mm.show(item.hole()))));
        return sheet.row("All", "", "", "").bytes();
    }
}

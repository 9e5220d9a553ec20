package dev.guildhall.tasks.cad.quotation;

import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.press;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.NewTicket;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.chromium.BrowserWindow;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Drafting;
import dev.guildhall.tasks.cad.DrawingChecks;
import dev.guildhall.tasks.cad.Outlines;
import dev.guildhall.tasks.cad.Reckoning;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Three programs on one desk: a customer's mail asks for another hole and for a price, the drawing is corrected,
/// the sheet works out mass and price, and the answer names them.
public final class Quotation implements Task {
    private static final String DRAWING = "plate.dxf";
    private static final String SHEET = "quotation.gnumeric";
    private static final Xy ORIGIN = new Xy(0, 0);

    @Override
    public String id() {
        return "cad/quotation";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(150);
    }

    @Override
    public List<String> decisions() {
        return List.of("Which hole the mail means, in a drawing that is in another window.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        var plate = new Plate(
                180 + 10 * chance.nextInt(7),
                70 + 5 * chance.nextInt(4),
                3 + chance.nextInt(6),
                List.of(2.70, 7.85, 8.47).get(chance.nextInt(3)),
                8 + chance.nextInt(4),
                2.4 + 0.2 * chance.nextInt(20),
                1.5 + 0.25 * chance.nextInt(10));
        var changed = new Change(
                plate.centers().get(chance.nextInt(4)),
                plate.diameter() + 3 + chance.nextInt(4),
                12 + chance.nextInt(78));
        var drawing = new DrawingChecks(DRAWING, edges(plate, changed), 0.02);
        office.folder()
                .put(
                        DRAWING,
                        new NewDrawing()
                                .strokes(edges(plate, changed.undone(plate)))
                                .bytes());
        var sheet = sheet(plate);
        office.folder().put(SHEET, sheet);
        var setup = office.helpdesk().setup();
        var customer = setup.newCustomer();
        var ticket = setup.ticket(NewTicket.from(
                customer, "Mounting plate: one larger hole, and a price", mail(plate, changed, customer.name())));
        var answer = new TicketChecks(ticket.number());
        var checks = new ArrayList<Check>();
        checks.addAll(drawingChecks(drawing, plate, changed));
        checks.addAll(sheetChecks(plate, changed, sheet));
        checks.addAll(changed.answered(answer, plate));
        checks.add(answer.statusIs(Ticket.Status.SOLVED, 1));
        checks.add(answer.untouchedBut());
        checks.add(FileChecks.untouchedBut(DRAWING, SHEET));
        return new WorkOrder(
                Brief.of(getClass(), Map.of("ticket", "" + ticket.number(), "customer", customer.name())),
                new Station.Desktop(
                        List.of(
                                LibreCad.with(DRAWING),
                                Gnumeric.with(SHEET),
                                BrowserWindow.at(office.helpdesk().home())),
                        List.of(office.helpdesk())),
                checks,
                solution(plate, changed, ticket));
    }

    private static List<Stroke> edges(Plate plate, Change changed) {
        var edges = new ArrayList<Stroke>(Outlines.rectangle(ORIGIN, plate.width(), plate.height()));
        for (var at : plate.centers()) {
            edges.add(Arc.circle(at, (at.equals(changed.center()) ? changed.diameter() : plate.diameter()) / 2));
        }
        return edges;
    }

    private static String mail(Plate plate, Change changed, String name) {
        return """
                Hello,

                please change one hole of the mounting plate that you drew for us: the one at x = %s mm, y = %s mm from the lower left corner becomes %s mm in diameter instead of %s mm. The other three stay.

                What does one plate weigh then, and what would %d of them cost?

                Thank you
                %s
                """.formatted(
                        Mm.show(changed.center().x()),
                        Mm.show(changed.center().y()),
                        Mm.show(changed.diameter()),
                        Mm.show(plate.diameter()),
                        changed.pieces(),
                        name);
    }

    private static List<Check> drawingChecks(DrawingChecks drawing, Plate plate, Change changed) {
        var hole = List.<Stroke>of(Arc.circle(changed.center(), changed.diameter() / 2));
        var rest = drawing.edges().stream().filter(edge -> !hole.contains(edge)).toList();
        return List.of(
                drawing.drawn("the hole is Ø" + Mm.show(changed.diameter()), 2, hole),
                drawing.gone("the hole that was there is gone", 1, Arc.circle(changed.center(), plate.diameter() / 2)),
                drawing.still(rest),
                drawing.nothingElse());
    }

    private static List<Check> sheetChecks(Plate plate, Change changed, byte[] was) {
        var sheet = new SheetChecks(SHEET);
        double area = plate.area(changed.diameter());
        double mass = plate.mass(area);
        return List.of(
                sheet.shows("the diameter of the changed hole", "B8", 1, changed.diameter(), 0.001),
                sheet.shows("the number of plates", "B12", 1, changed.pieces(), 0.001),
                sheet.follows(
                        "the area of the holes", "B9", 1, area, 0.01, new Trial(Map.of("B8", 20.0), plate.area(20))),
                sheet.follows(
                        "the mass of a plate", "B10", 2, mass, 0.05, new Trial(Map.of("B9", 500.0), plate.mass(500))),
                sheet.follows(
                        "the price of all",
                        "B13",
                        2,
                        plate.price(mass, changed.pieces()),
                        0.006,
                        new Trial(Map.of("B10", 1000.0, "B12", 7.0), plate.price(1000, 7))),
                sheet.onlyIn(was, "B8", "B9", "B10", "B12", "B13"));
    }

    private static byte[] sheet(Plate plate) {
        return new NewSheet("Quotation")
                .row("Quotation: mounting plate", "value", "unit", "rule")
                .row("Length", plate.width(), "mm")
                .row("Width", plate.height(), "mm")
                .row("Thickness", plate.thickness(), "mm")
                .row("Density", plate.density(), "g/cm3")
                .row("Price of material", plate.perKilogram(), "EUR/kg")
                .row("Three holes of diameter", plate.diameter(), "mm")
                .row("Changed hole, diameter", "", "mm", "from the mail")
                .row("Area of all four holes", "", "mm2", "pi / 4 x diameter squared, of each")
                .row("Mass of a plate", "", "g", "without what the holes take away")
                .row("Work on a plate", plate.perPiece(), "EUR")
                .row("Number of plates", "", "", "from the mail")
                .row("Price of all", "", "EUR", "material by its mass, and work, of every plate")
                .bytes();
    }

    private static Solution solution(Plate plate, Change changed, Ticket ticket) {
        double mass = plate.mass(plate.area(changed.diameter()));
        double price = plate.price(mass, changed.pieces());
        var figures = String.format(Locale.ROOT, "%d g", Math.round(mass));
        var amount = String.format(Locale.ROOT, "%.2f EUR", price);
        var edge = changed.center().plus(plate.diameter() / 2, 0);
        return Tour.toTicket(ticket)
                .then(press("Alt+Tab"))
                .then(Drafting.begin())
                .then(Drafting.delete(edge, plate.width(), plate.height()))
                .then(Drafting.circle(changed.center(), changed.diameter() / 2))
                .then(Drafting.save())
                .then(press("Alt+Tab"))
                .then(Reckoning.begin())
                .then(Reckoning.down(
                        "B8", Mm.show(changed.diameter()), "=PI()/4*(3*B7^2+B8^2)", "=(B2*B3-B9)*B4*B5/1000"))
                .then(Reckoning.down("B12", "" + changed.pieces(), "=(B10/1000*B6+B11)*B12"))
                .then(Reckoning.save())
                .then(press("Alt+Tab"))
                .then(Tour.reply(
                        "Hello, the hole is changed in the drawing. One plate weighs %s then, and %d plates cost %s."
                                .formatted(figures, changed.pieces(), amount),
                        Ticket.Status.SOLVED))
                .then(finish("Changed the hole and quoted %s.".formatted(amount)));
    }
}

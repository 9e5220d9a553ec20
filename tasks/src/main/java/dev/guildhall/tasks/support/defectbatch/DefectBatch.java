package dev.guildhall.tasks.support.defectbatch;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.link;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.finish;
import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.see;

import dev.guildhall.env.Budget;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.TicketChecks;
import dev.guildhall.tasks.support.Tour;
import dev.guildhall.tasks.support.defectbatch.Fault.Report;
import dev.guildhall.tasks.support.defectbatch.Fault.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Several customers write about one fault of a product: all their tickets are tagged alike, and each is
/// answered with the macro that fits its wish. Look-alikes stay as they are.
public final class DefectBatch implements Task {

    @Override
    public String id() {
        return "support/defect-batch";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(120);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Which tickets about the product are about its fault, and which only look alike.",
                "Which answer each customer's wish calls for.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var fault = Fault.drawn(setup, chance);
        var reports = new ArrayList<>(
                List.of(fault.reported(setup, chance, Wish.NEW_ONE), fault.reported(setup, chance, Wish.MONEY)));
        fault.lookAlikes(setup, chance);
        reports.add(fault.reported(setup, chance, chance.nextBoolean() ? Wish.NEW_ONE : Wish.MONEY));
        return new WorkOrder(
                Brief.of(getClass(), Map.of("product", fault.product().name())),
                office.helpdesk(),
                checks(fault, reports),
                solution(fault, reports));
    }

    private static List<Check> checks(Fault fault, List<Report> reports) {
        var all = new ArrayList<Check>();
        var permits = new ArrayList<Permit>();
        for (var report : reports) {
            long number = report.ticket().number();
            var checks = new TicketChecks(number);
            var wish = report.wish();
            all.add(checks.taggedWith(fault.tag(), 1));
            all.add(checks.replied(
                    "to ticket %d says “%s”".formatted(number, wish.phrase()),
                    2,
                    reply -> reply.mentions(wish.phrase())));
            all.add(checks.statusIs(Ticket.Status.SOLVED, 1));
            all.add(checks.neverReplied(
                    "to ticket %d says “%s”".formatted(number, wish.other().phrase()),
                    reply -> reply.mentions(wish.other().phrase())));
            permits.add(Permit.add("message", 1).where("ticket", number).where("kind", Message.Kind.PUBLIC_REPLY));
            permits.add(Permit.add("ticket_tag", 1).where("ticket", number).where("tag", fault.tag()));
            permits.add(Permit.alter("ticket", number, "status", "updated"));
        }
        all.add(TicketChecks.nothingBut(permits));
        return List.copyOf(all);
    }

    private static Solution solution(Fault fault, List<Report> reports) {
        var way = Solution.of(
                click(link("All open")),
                fill(field("Search"), fault.product().name()),
                press("Enter"),
                see(text("Filtered tickets")));
        for (var report : reports) {
            way = way.then(click(tick("").inRowOf("" + report.ticket().number())));
        }
        var count = "%d tickets".formatted(reports.size());
        way = way.then(
                click(text("Change ticked tickets")),
                see(text("Change " + count)),
                fill(field("Add a tag"), fault.tag()),
                click(button("Apply to " + count)),
                see(text("Changed: %s.".formatted(count))));
        return way.then(Solution.anyOrder(reports.stream()
                        .map(report -> Tour.toTicket(report.ticket())
                                .then(Tour.macro(report.wish().macro(), Ticket.Status.SOLVED)))
                        .toList()))
                .then(finish("Tagged and answered %s.".formatted(count)));
    }
}

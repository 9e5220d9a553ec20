package dev.guildhall.tasks.support.prioritytriage;

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
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.support.Tour;
import dev.guildhall.tasks.support.prioritytriage.Queue.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A dozen new tickets with priorities that their customers chose: each gets the priority and the team of the
/// rules, and the three that Support must answer first by the service levels are answered in that order.
public final class PriorityTriage implements Task {
    private static final List<String> TAGS = List.of("web form", "unsorted", "form mail");

    @Override
    public String id() {
        return "support/priority-triage";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(200);
    }

    @Override
    public List<String> decisions() {
        return List.of(
                "Which priority each ticket has by the rules, whatever its subject says.",
                "Which tickets are another team's.",
                "Whether a parcel is late.",
                "Which three tickets are due first once the priorities are right.");
    }

    @Override
    public WorkOrder draw(Office office) {
        var setup = office.helpdesk().setup();
        var chance = office.world().chance("task");
        var tag = TAGS.get(chance.nextInt(TAGS.size()));
        Rules.publish(setup);
        var queue = Queue.drawn(setup, chance, office.world().instant(), tag);
        return new WorkOrder(
                Brief.of(getClass(), Map.of("count", "" + queue.entries().size(), "tag", tag, "macro", Rules.MACRO)),
                office.helpdesk(),
                Rules.checks(queue),
                solution(queue, tag));
    }

    private record Place(Ticket.Priority priority, Team team) {}

    private static Solution solution(Queue queue, String tag) {
        var groups = new LinkedHashMap<Place, List<Entry>>();
        for (var entry : queue.entries()) {
            var matter = entry.matter();
            if (entry.hasWrongPriority() || entry.goesToAnotherTeam()) {
                groups.computeIfAbsent(new Place(matter.priority(), matter.team()), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
        var way = Solution.of(
                        click(link("All open")), fill(field("Tag"), tag), press("Enter"), see(text("Filtered tickets")))
                .then(Solution.anyOrder(groups.entrySet().stream()
                        .map(group -> put(group.getKey(), group.getValue()))
                        .toList()));
        for (var entry : queue.first()) {
            way = way.then(Tour.toTicket(entry.ticket())).then(Tour.macro(Rules.MACRO, Ticket.Status.OPEN));
        }
        return way.then(finish("Sorted %d tickets and answered what was due first."
                .formatted(queue.entries().size())));
    }

    /// On the queue's list, to which it leads back.
    private static Solution put(Place place, List<Entry> entries) {
        var count = entries.size() == 1 ? "1 ticket" : "%d tickets".formatted(entries.size());
        var way = Solution.of();
        for (var entry : entries) {
            way = way.then(click(tick("").inRowOf("" + entry.ticket().number())));
        }
        way = way.then(
                click(text("Change ticked tickets")),
                see(text("Change " + count)),
                click(tick(place.priority().label()).after("Set priority")));
        if (place.team() != Team.SUPPORT) {
            way = way.then(click(tick(place.team().label()).after("Set team")));
        }
        return way.then(click(button("Apply to " + count)), see(text("Changed: %s.".formatted(count))));
    }
}

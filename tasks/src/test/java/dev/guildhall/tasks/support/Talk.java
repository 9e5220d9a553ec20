package dev.guildhall.tasks.support;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.WorkOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A job whose customer answers, worked by words alone: no page is opened.
public final class Talk implements AutoCloseable {
    private final Premises premises = Premises.start();
    private final World world;
    private final Office office;
    private final WorkOrder order;
    private final Ticket ticket;
    private final Map<String, Snapshot> before;

    public Talk(Task task, long seed) {
        this.world = new World(seed);
        this.office = premises.open(world);
        this.order = task.draw(office);
        this.ticket = office.helpdesk().setup().tickets().stream()
                .filter(t -> order.brief().contains("ticket " + t.number()))
                .findFirst()
                .orElseThrow();
        this.before = office.snapshots();
    }

    /// Writes to the customer and waits; what they say then, or nothing.
    public String ask(String text) {
        var setup = office.helpdesk().setup();
        int said = customers().size();
        setup.message(ticket, Message.Kind.PUBLIC_REPLY, "Bo", text, world.instant());
        world.tick(Duration.ofMinutes(5));
        return String.join(
                "\n", customers().stream().skip(said).map(Message::body).toList());
    }

    private List<Message> customers() {
        return HelpdeskState.of(office.helpdesk().snapshot()).messages(ticket.number(), Message.Kind.FROM_CUSTOMER);
    }

    /// What the checks whose claims contain these words say now.
    public List<Verdict> verdicts(String claim) {
        var now = new Evidence(before, office.snapshots(), new Ending.Finished("done"));
        return order.checks().stream()
                .filter(check -> check.claim().contains(claim))
                .map(check -> check.on(now))
                .toList();
    }

    @Override
    public void close() {
        try (premises) {
            office.close();
        }
    }
}

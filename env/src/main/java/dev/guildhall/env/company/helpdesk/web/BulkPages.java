package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.BulkChange;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;

/// Changing all tickets that were ticked in the inbox. The page that asks for the change lists them, so that
/// it is also the review.
public final class BulkPages {
    private static final String TAG = "[\\p{L}\\d][\\p{L}\\d -]{0,39}";

    private BulkPages() {}

    /// @param back the page of the inbox that they were ticked on
    public record Page(
            Frame frame, List<Ticket> tickets, BulkChange change, List<String> tags, String back, String wrong) {
        public String count() {
            return tickets.size() == 1 ? "1 ticket" : tickets.size() + " tickets";
        }
    }

    static void ask(Visit visit) {
        visit.show("bulk", page(visit, ""));
    }

    static void apply(Visit visit) {
        var page = page(visit, "");
        var change = page.change();
        var wrong = change.nothing()
                ? "Choose at least one change."
                : !change.addTag().isEmpty() && !change.addTag().matches(TAG)
                        ? "A tag has letters, digits, spaces and hyphens only, 40 at most."
                        : "";
        try {
            if (!wrong.isEmpty()) {
                throw new NotAllowed(wrong);
            }
            var before = UndoForms.remember(visit, page.tickets());
            int changed = change.apply(visit.desk().tickets(), page.tickets());
            int same = page.tickets().size() - changed;
            visit.done(
                    page.back(),
                    same == 0
                            ? "Changed: %s.".formatted(page.count())
                            : "Changed: %d of %s. The others were so already.".formatted(changed, page.count()),
                    changed > 0 ? before : List.of());
        } catch (NotAllowed refused) {
            visit.showAgain("bulk", page(visit, String.valueOf(refused.getMessage())));
        }
    }

    private static Page page(Visit visit, String wrong) {
        var tickets = visit.all("select").stream()
                .distinct()
                .map(number -> Picked.of(visit.desk(), number)
                        .ticket()
                        .orElseThrow(() -> new Missing("There is no ticket %s.".formatted(number))))
                .toList();
        if (tickets.isEmpty()) {
            throw new NotAllowed("No ticket is ticked. Tick the tickets to change in the list, then try again.");
        }
        var back = visit.text("back");
        var change = new BulkChange(
                visit.choice("status", Ticket.Status.class),
                visit.choice("priority", Ticket.Priority.class),
                visit.choice("team", Team.class),
                visit.text("add-tag"),
                visit.text("remove-tag"));
        return new Page(
                visit.frame("Change several tickets", Section.TICKETS),
                tickets,
                change,
                visit.desk().tickets().allTags(),
                back.startsWith("/tickets") ? back : "/tickets",
                wrong);
    }
}

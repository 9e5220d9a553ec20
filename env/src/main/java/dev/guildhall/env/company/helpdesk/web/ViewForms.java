package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.SavedView;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Table;

/// Saving the list of tickets that is shown under a name, and taking such a view away.
final class ViewForms {
    private static final int LONGEST = 24;

    private ViewForms() {}

    static void save(Visit visit) {
        var name = visit.text("name");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new NotAllowed("Give the view a name of at most %d letters.".formatted(LONGEST));
        }
        if (Frame.views(visit.desk()).stream().anyMatch(view -> view.name().equalsIgnoreCase(name))) {
            throw new NotAllowed("There is a view called “%s” already. Choose another name.".formatted(name));
        }
        var worker = visit.desk().worker().name();
        var query = visit.text("query");
        visit.desk().db().insert(Table.SAVED_VIEW, new SavedView(0, worker, name, query));
        visit.done("/tickets?" + query, "The view “%s” was saved.".formatted(name));
    }

    static void remove(Visit visit) {
        visit.desk()
                .db()
                .write(h -> h.execute("delete from saved_view where id = ?", Long.parseLong(visit.text("view"))));
        visit.done("/tickets", "The view was removed.");
    }
}

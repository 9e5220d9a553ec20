package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Activity;
import dev.guildhall.env.company.helpdesk.model.Agent;
import java.time.InstantSource;
import java.util.List;

/// Who did what, written as it happens.
public record Journal(Db db, InstantSource clock, Agent worker) {

    void ofTicket(long ticket, String what) {
        db.insert(Table.ACTIVITY, new Activity(0, clock.instant(), worker.name(), ticket, null, what));
    }

    void ofOrder(long order, String what) {
        db.insert(Table.ACTIVITY, new Activity(0, clock.instant(), worker.name(), null, order, what));
    }

    /// What was done to an order, oldest first.
    public List<Activity> order(long number) {
        return db.where(Table.ACTIVITY, "order_number", number);
    }
}

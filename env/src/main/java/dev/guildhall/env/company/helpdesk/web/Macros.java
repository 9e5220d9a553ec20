package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.Macro;
import dev.guildhall.env.company.helpdesk.model.Ticket;

/// Canned replies made out for one ticket.
final class Macros {
    private Macros() {}

    static Macro fill(Macro macro, Ticket ticket, Customer customer, Agent worker) {
        var order = ticket.orderNumber() == null
                ? "[order number]"
                : ticket.orderNumber().toString();
        return new Macro(
                macro.id(),
                macro.name(),
                macro.body()
                        .replace("{{customer}}", customer.firstName())
                        .replace("{{agent}}", worker.name().split(" ")[0])
                        .replace("{{order}}", order));
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.store.Customers;
import dev.guildhall.env.company.helpdesk.store.Orders;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import dev.guildhall.env.company.helpdesk.store.Tickets;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.List;
import java.util.Optional;

/// What the search box of the top bar finds.
public final class SearchPages {
    private static final int SHOWN = 5;

    private SearchPages() {}

    public record Found(
            Frame frame,
            String words,
            List<Tickets.Row> tickets,
            int ticketCount,
            List<Orders.Row> orders,
            int orderCount,
            List<Customers.Row> customers,
            int customerCount) {
        public boolean nothing() {
            return ticketCount + orderCount + customerCount == 0;
        }
    }

    static void show(Visit visit) {
        var desk = visit.desk();
        var words = visit.text("q");
        var tickets = desk.tickets().list(TicketFilter.ALL.withWords(words));
        var orders = desk.orders().list(Optional.empty(), words);
        var customers = desk.customers().list(words);
        visit.show(
                "search",
                new Found(
                        visit.frame("Search", Section.NONE),
                        words,
                        tickets.stream().limit(SHOWN).toList(),
                        tickets.size(),
                        orders.stream().limit(SHOWN).toList(),
                        orders.size(),
                        customers.stream().limit(SHOWN).toList(),
                        customers.size()));
    }
}

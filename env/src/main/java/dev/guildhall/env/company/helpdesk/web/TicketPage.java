package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.FirstReply;
import dev.guildhall.env.company.helpdesk.model.Macro;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.Orders;
import java.util.List;
import java.util.Set;

/// One ticket: its thread, the composer, its properties, and whom and what it is about.
///
/// @param pictures what came with the messages
/// @param order the order that is linked, if one is
/// @param orders all orders of the customer, newest first
/// @param linked the tickets that belong to the same matter
/// @param merged the tickets whose threads were moved here
/// @param wrong what was refused of the forms beside the thread
public record TicketPage(
        Frame frame,
        Ticket ticket,
        Customer customer,
        List<Message> thread,
        List<Attachment> pictures,
        Set<String> tags,
        List<String> allTags,
        List<String> assignees,
        List<Macro> macros,
        List<OrderCard> order,
        List<Orders.Row> orders,
        List<Ticket> linked,
        List<Ticket> merged,
        FirstReply firstReply,
        Draft draft,
        Wrong wrong) {

    /// Why a form was refused; empty if it was not.
    public record Wrong(String properties, String link) {
        static final Wrong NOTHING = new Wrong("", "");

        static Wrong properties(String why) {
            return new Wrong(why, "");
        }

        static Wrong link(String why) {
            return new Wrong("", why);
        }
    }

    public List<Attachment> attachments(Message message) {
        return pictures.stream().filter(a -> a.message() == message.id()).toList();
    }

    public ReplyClock clock() {
        return ReplyClock.of(firstReply, frame.now());
    }

    public String assignee() {
        return ticket.assignee() == null ? "Unassigned" : ticket.assignee();
    }

    /// Orders of the customer that the ticket is not linked to, the newest few.
    public List<Orders.Row> otherOrders() {
        return orders.stream()
                .filter(o -> ticket.orderNumber() == null || o.number() != ticket.orderNumber())
                .limit(3)
                .toList();
    }
}

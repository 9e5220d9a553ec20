package dev.guildhall.agents.embedded;

import dev.guildhall.agents.Page;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Two tickets, two orders, replies, a status, and refunds by item with a question before the
/// last step.
final class FakeHelpdesk extends FakeProgram {
    static final Size SIZE = new Size(800, 600);

    final List<String> replies = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Set<String> refunded = new TreeSet<>();
    final Set<String> solved = new TreeSet<>();
    private final Set<String> ticked = new TreeSet<>();
    private boolean note = true;
    private String place = "inbox";
    private String ticket = "5012";

    @Override
    Page page() {
        var page = new Page(SIZE).link("Inbox").link("Knowledge base").field("Search", held("Search"));
        return switch (place) {
            case "inbox" ->
                page.heading("Inbox").link("5013 Where is my parcel? Tom Reed").link("5012 Broken lamp Mia Brandt");
            case "found" -> page.heading("Results").link(held("Search") + " Broken lamp Mia Brandt");
            case "knowledge" -> page.heading("Knowledge base").text("Refunds go to the card that paid.");
            case "ticket" ->
                page.heading("Ticket " + ticket)
                        .text(ticket.equals("5012") ? "Mia Brandt" : "Tom Reed")
                        .link(ticket.equals("5012") ? "Order 104233" : "Order 104234")
                        .radio("Public reply", !note)
                        .radio("Internal note", note)
                        .area("Message", held("Message"))
                        .button("Send")
                        .select("Status", held("Status").isEmpty() ? "Open" : held("Status"))
                        .button("Save");
            case "order" ->
                page.heading("Order " + (ticket.equals("5012") ? "104233" : "104234"))
                        .text(ticket.equals("5012") ? "Mia Brandt" : "Tom Reed")
                        .text("Desk lamp 49.90")
                        .text("Bookend 12.00")
                        .button("Refund")
                        .button("Cancel order");
            case "form" ->
                page.heading("Refund order 104233 of Mia Brandt")
                        .tick("Desk lamp", ticked.contains("Desk lamp"))
                        .tick("Bookend", ticked.contains("Bookend"))
                        .button("Refund")
                        .button("Cancel");
            case "question" -> page.heading("Are you sure?").button("No").button("Yes, continue");
            default -> throw new AssertionError(place);
        };
    }

    @Override
    void entered(String label) {
        if (label.equals("Search")) {
            place = held("Search").equals("5012") ? "found" : "inbox";
        }
    }

    @Override
    void clicked(String caption) {
        switch (caption) {
            case "Inbox" -> place = "inbox";
            case "Knowledge base" -> place = "knowledge";
            case "Public reply" -> note = false;
            case "Internal note" -> note = true;
            case "Desk lamp", "Bookend" -> ticked.add(caption);
            case "Send" -> {
                (note ? notes : replies).add(held("Message"));
                hold("Message", "");
            }
            case "Save" -> {
                if (held("Status").equalsIgnoreCase("solved")) {
                    solved.add(ticket);
                }
            }
            case "Refund" -> place = place.equals("order") ? "form" : "question";
            case "Yes, continue" -> {
                refunded.addAll(ticked);
                place = "order";
            }
            case "No", "Cancel" -> place = "order";
            case "Cancel order" -> throw new AssertionError("nobody asked for that");
            default -> follow(caption);
        }
    }

    private void follow(String caption) {
        if (caption.startsWith("501") || caption.startsWith("502")) {
            ticket = caption.substring(0, 4);
            place = "ticket";
        } else if (caption.startsWith("Order ") && place.equals("ticket")) {
            place = "order";
        }
    }
}

package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.TicketFilter;
import dev.guildhall.env.company.helpdesk.store.TicketOrder;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Addresses of pages that have parameters.
public final class Links {
    private Links() {}

    public static String tickets(TicketFilter filter, TicketOrder order, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("status", filter.status().map(Enum::name).orElse(""));
        query.put("priority", filter.priority().map(Enum::name).orElse(""));
        query.put("team", filter.team().map(Enum::name).orElse(""));
        query.put("assignee", filter.assignee());
        query.put("tag", filter.tag());
        query.put("q", filter.words());
        query.put("sort", order == TicketOrder.UPDATED ? "" : order.name());
        query.put("page", page == 1 ? "" : Integer.toString(page));
        return query("/tickets", query);
    }

    /// The filter that the query of a list's address stands for.
    static TicketFilter filter(String query) {
        var sent = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                sent.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return new TicketFilter(
                Visit.constant(sent.getOrDefault("status", ""), Ticket.Status.class),
                Visit.constant(sent.getOrDefault("priority", ""), Ticket.Priority.class),
                Visit.constant(sent.getOrDefault("team", ""), Team.class),
                sent.getOrDefault("assignee", ""),
                sent.getOrDefault("tag", ""),
                sent.getOrDefault("q", ""));
    }

    public static String orders(String status, String words, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("status", status);
        query.put("q", words);
        query.put("page", page == 1 ? "" : Integer.toString(page));
        return query("/orders", query);
    }

    public static String customers(String words, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("q", words);
        query.put("page", page == 1 ? "" : Integer.toString(page));
        return query("/customers", query);
    }

    /// The refund form as it was filled in.
    static String refund(long order, RefundForm form) {
        var query = new LinkedHashMap<String, String>();
        query.put("kind", form.kind().name());
        query.put("amount", form.amount());
        query.put("reason", form.reason().map(Enum::name).orElse(""));
        query.put("destination", form.destination().map(Enum::name).orElse(""));
        query.put("note", form.note());
        ItemPick.into(query, form.picks());
        return query("/orders/%d/refund".formatted(order), query);
    }

    /// The form for a return or a replacement as it was filled in.
    static String goods(long order, GoodsForm form) {
        var query = new LinkedHashMap<String, String>();
        query.put("reason", form.reason().map(Enum::name).orElse(""));
        ItemPick.into(query, form.picks());
        return query("/orders/%d/%s".formatted(order, form.purpose().path()), query);
    }

    /// The address form as it was filled in.
    static String address(long order, Address address) {
        var query = new LinkedHashMap<String, String>();
        query.put("recipient", address.recipient());
        query.put("street", address.street());
        query.put("postcode", address.postcode());
        query.put("city", address.city());
        query.put("country", address.country());
        return query("/orders/%d/address".formatted(order), query);
    }

    private static String query(String path, SequencedMap<String, String> query) {
        var text = query.entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }
}

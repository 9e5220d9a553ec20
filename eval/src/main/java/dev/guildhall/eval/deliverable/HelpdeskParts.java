package dev.guildhall.eval.deliverable;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.HelpdeskState;
import dev.guildhall.eval.grade.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was done at the helpdesk: the replies as letters, everything else as records before and after.
///
/// When it was done, and the numbers of rows, are left out: they tell a fast worker from a slow one.
final class HelpdeskParts {
    private static final String MESSAGE = "message";
    private static final String TICKET = "ticket";
    private static final Set<String> SILENT = Set.of("reading", "saved_view");
    private static final Set<String> UNTOLD = Set.of("id", "at", "opened", "updated", "agent", "placed", "seed");

    private final Snapshot before;
    private final Snapshot after;

    HelpdeskParts(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var rows = new ArrayList<Part.Row>();
        for (var change : Change.between(before, after)) {
            if (HelpdeskState.JOURNALS.contains(change.table()) || SILENT.contains(change.table())) {
                continue;
            }
            if (change instanceof Change.Added added && added.table().equals(MESSAGE)) {
                parts.add(letter(after, added.values()));
            } else {
                rows.addAll(rows(change));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Part.Changes("Records changed", rows));
        }
        return parts;
    }

    /// The letters of those tickets that the brief names, as they were when work began.
    List<Part> references(String brief) {
        return rows(before, MESSAGE)
                .filter(message -> brief.matches("(?s).*(?<!\\d)" + message.getOrDefault(TICKET, "-") + "(?!\\d).*"))
                .map(message -> letter(before, message))
                .toList();
    }

    private static Part letter(Snapshot state, Map<String, String> message) {
        var ticket = rows(state, TICKET)
                .filter(row -> row.getOrDefault("number", "").equals(message.get(TICKET)))
                .findFirst()
                .orElse(Map.of());
        var customer = rows(state, "customer")
                .filter(row -> row.getOrDefault("id", "-").equals(ticket.get("customer")))
                .findFirst()
                .map(row -> row.getOrDefault("name", ""))
                .orElse("");
        var about = "Ticket %s: %s".formatted(message.getOrDefault(TICKET, ""), ticket.getOrDefault("subject", ""));
        var text = message.getOrDefault("body", "");
        return switch (message.getOrDefault("kind", "")) {
            case "PUBLIC_REPLY" -> new Part.Letter("Reply to the customer", customer, about, text);
            case "FROM_CUSTOMER" -> new Part.Letter("From the customer", "", about, customer + " writes:\n\n" + text);
            default -> new Part.Letter("Internal note", "colleagues", about, text);
        };
    }

    private static List<Part.Row> rows(Change change) {
        var of = "%s %s".formatted(Wording.of(change.table()), change.key());
        return switch (change) {
            case Change.Added added ->
                added.values().entrySet().stream()
                        .filter(value -> !UNTOLD.contains(value.getKey()))
                        .filter(value ->
                                !Wording.value(value.getKey(), value.getValue()).isEmpty())
                        .map(value -> new Part.Row(
                                "New " + Wording.of(change.table()).toLowerCase(Locale.ROOT),
                                Wording.of(value.getKey()),
                                "",
                                Wording.value(value.getKey(), value.getValue())))
                        .toList();
            case Change.Removed _ -> List.of(new Part.Row(of, "The whole record", "there", ""));
            case Change.Altered altered ->
                altered.columns().entrySet().stream()
                        .filter(column -> !UNTOLD.contains(column.getKey()))
                        .map(column -> new Part.Row(
                                of,
                                Wording.of(column.getKey()),
                                Wording.value(column.getKey(), column.getValue().from()),
                                Wording.value(column.getKey(), column.getValue().to())))
                        .toList();
        };
    }

    private static Stream<Map<String, String>> rows(Snapshot state, String table) {
        return state.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.rows().stream().map(row -> values(each, row)));
    }

    private static Map<String, String> values(Snapshot.Table table, Snapshot.Row row) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.put(
                    table.columns().get(i),
                    Optional.ofNullable(row.values().get(i)).orElse(""));
        }
        return values;
    }
}

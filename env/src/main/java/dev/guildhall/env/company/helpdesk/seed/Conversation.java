package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Message.Kind;
import dev.guildhall.env.company.helpdesk.store.Resources;
import java.util.List;
import java.util.stream.Stream;

/// Conversations between customers and agents, with slots for names and numbers.
///
/// @param entries the first is the customer's
record Conversation(String subject, List<String> tags, List<Entry> entries) {
    static final List<Conversation> ALL = Stream.of(
                    Resources.text("seed/threads.txt").strip().split("\n===\n"))
            .map(Conversation::of)
            .toList();

    record Entry(Kind kind, String text) {
        static Entry of(String line) {
            var text = line.substring(3);
            return switch (line.substring(0, 3)) {
                case "C: " -> new Entry(Kind.FROM_CUSTOMER, text);
                case "A: " -> new Entry(Kind.PUBLIC_REPLY, text);
                case "N: " -> new Entry(Kind.INTERNAL_NOTE, text);
                default ->
                    throw new IllegalStateException(
                            "threads.txt: a line begins with 'C: ', 'A: ' or 'N: ', not as '%s' does".formatted(line));
            };
        }
    }

    /// All of it, for looking whether it has some slot.
    String text() {
        return subject + entries;
    }

    private static Conversation of(String paragraph) {
        var lines = List.of(paragraph.split("\n"));
        var head = lines.getFirst().split(" \\| ");
        return new Conversation(
                head[0],
                List.of(head[1].split(", ")),
                lines.stream().skip(1).map(Entry::of).toList());
    }
}

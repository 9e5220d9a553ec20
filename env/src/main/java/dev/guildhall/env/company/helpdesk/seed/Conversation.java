package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Message.Kind;
import dev.guildhall.env.company.helpdesk.store.Resources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Conversations between customers and agents, with slots for names and numbers.
///
/// @param country whose customers write so; empty for a conversation in English, which anybody can have
/// @param entries the first is the customer's
record Conversation(String subject, List<String> tags, Optional<String> country, List<Entry> entries) {
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

    /// The conversations that a customer of this country can have: in English, or in their own language.
    static List<Conversation> from(String country, boolean own) {
        var all = ALL.stream()
                .filter(talk -> own ? talk.country.filter(country::equals).isPresent() : talk.country.isEmpty())
                .toList();
        return all.isEmpty() ? from(country, false) : all;
    }

    /// How a letter in its language ends.
    String regards() {
        return switch (country.orElse("")) {
            case "Germany" -> "Viele Grüße";
            case "France" -> "Bien à vous";
            case "Spain" -> "Un saludo";
            case "Sweden" -> "Vänliga hälsningar";
            case "Poland" -> "Z poważaniem";
            case "Italy" -> "Cordiali saluti";
            case "Netherlands" -> "Met vriendelijke groet";
            default -> "Kind regards";
        };
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
                head.length > 2 ? Optional.of(head[2]) : Optional.empty(),
                lines.stream().skip(1).map(Entry::of).toList());
    }
}

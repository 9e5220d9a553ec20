package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a simulated customer took what was written to them. No page shows it: it tells their errors from the
/// worker's.
///
/// @param reply the last message that they read
/// @param answer the message that they wrote; null if they wrote none
/// @param understood the topics that they took themselves to be asked about, apart by commas
/// @param broke what went wrong with the customer; empty if nothing did
public record Reading(
        long id, long ticket, long reply, @Nullable Long answer, String understood, String broke, Instant at) {

    public boolean answered() {
        return answer != null;
    }

    public List<String> topics() {
        return Stream.of(understood.split(", *"))
                .filter(topic -> !topic.isEmpty())
                .toList();
    }
}

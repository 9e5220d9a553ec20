package dev.guildhall.eval.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Episodes that were asked for together.
///
/// @param id its name, and its report's
/// @param command as it was typed
/// @param agents who took part, as asked for
/// @param versions of Guildhall, Java, the browser and so on, by name
/// @param finished empty while it goes on, and for good if it was stopped
public record Run(
        String id,
        Instant started,
        String command,
        List<String> agents,
        SortedMap<String, String> versions,
        Optional<Instant> finished) {

    public Run {
        agents = List.copyOf(agents);
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }
}

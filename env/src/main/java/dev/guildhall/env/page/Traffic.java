package dev.guildhall.env.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The requests that are under way. Those that stay open on purpose are not waited for: streams of events at
/// once, others when they have lasted longer than a user's patience.
public final class Traffic {
    private static final Set<String> STREAMS = Set.of("eventsource", "websocket", "ping", "media");

    private final Map<Object, Long> since = new HashMap<>();
    private final Duration patience;

    public Traffic(Duration patience) {
        this.patience = patience;
    }

    /// @param request whatever is the same when it ends
    /// @param type as Chromium's protocol calls the resource, in any case
    public void began(Object request, String type) {
        if (!STREAMS.contains(type.toLowerCase(Locale.ROOT))) {
            since.put(request, System.nanoTime());
        }
    }

    public void ended(Object request) {
        since.remove(request);
    }

    boolean isQuiet() {
        long now = System.nanoTime();
        since.values().removeIf(start -> now - start > patience.toNanos());
        return since.isEmpty();
    }

    /// Waits for none of those that are under way now.
    public void forget() {
        since.clear();
    }
}

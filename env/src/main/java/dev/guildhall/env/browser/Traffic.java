package dev.guildhall.env.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The requests that are under way. Those that stay open on purpose are not waited for: streams of events at
/// once, others when they have lasted longer than a user's patience.
final class Traffic {
    private static final Set<String> STREAMS = Set.of("eventsource", "websocket", "ping", "media");

    private final Map<Request, Long> since = new HashMap<>();
    private final Duration patience;

    Traffic(BrowserContext context, Duration patience) {
        this.patience = patience;
        context.onRequest(request -> {
            if (!STREAMS.contains(request.resourceType())) {
                since.put(request, System.nanoTime());
            }
        });
        context.onRequestFinished(since::remove);
        context.onRequestFailed(since::remove);
    }

    boolean isQuiet() {
        long now = System.nanoTime();
        since.values().removeIf(start -> now - start > patience.toNanos());
        return since.isEmpty();
    }

    /// Waits for none of those that are under way now.
    void forget() {
        since.clear();
    }
}

package dev.guildhall.env.page;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Surface.Look;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Knows when a page is at rest: no request under way, no document on its way, none of the page's short timers
/// pending, and two pictures in a row that are equal.
final class Rest {
    private final Supplier<Tab> front;
    private final Traffic traffic;
    private @Nullable Tab arrived;

    /// @param front the page in front, asked for anew each time since a page may open or close meanwhile
    Rest(Supplier<Tab> front, Traffic traffic) {
        this.front = front;
        this.traffic = traffic;
    }

    Look look(Duration patience) {
        long start = System.nanoTime();
        long end = start + patience.toNanos();
        var last = "";
        boolean settled = arrived != null && arrived == front.get(); // nothing was done since
        arrived = null;
        // Once is enough while pictures stay equal: taking one draws a frame itself.
        while (true) {
            var tab = front.get();
            settled = isQuiet(tab, end) && (settled || tab.settled()) && isQuiet(tab);
            long shutter = System.nanoTime();
            if (!settled && shutter < end) { // between two documents the browser may never answer with a picture
                last = "";
                continue;
            }
            var picture = tab.picture();
            long shot = System.nanoTime();
            boolean atRest = settled && picture.equals(last) && isQuiet(tab) && front.get() == tab;
            if (!picture.isEmpty() && (atRest || shot >= end)) {
                var frame = Frame.ofPng(Base64.getDecoder().decode(picture));
                return new Look(frame, atRest, Duration.ofNanos(shutter - start), Duration.ofNanos(shot - shutter));
            }
            settled &= last.isEmpty() && !picture.isEmpty() && front.get() == tab;
            last = settled ? picture : "";
        }
    }

    /// Returns when the document is there, or the time is over. A look that follows at once need not wait so again.
    void arrive(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var tab = front.get();
            if (isQuiet(tab, end) && tab.settled()) {
                arrived = tab;
                return;
            }
        }
    }

    /// Something is done to the page.
    void disturb() {
        arrived = null;
    }

    /// Returns when the picture has changed and rests again, or when the time is over.
    void watch(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        var before = front.get().picture();
        while (System.nanoTime() < end) {
            var tab = front.get();
            try (var screencast = new Screencast(tab)) {
                tab.await(() -> screencast.hasMoved() || !isQuiet(tab), end);
            }
            if (isQuiet(tab, end) && tab.settled()) {
                var now = tab.picture();
                if (!now.equals(before) && now.equals(tab.picture()) && isQuiet(tab)) {
                    return;
                }
            }
        }
    }

    private boolean isQuiet(Tab tab) {
        tab.hear();
        return traffic.isQuiet() && !tab.isLoading();
    }

    private boolean isQuiet(Tab tab, long end) {
        return isQuiet(tab) || tab.await(() -> isQuiet(tab), end);
    }
}

package dev.guildhall.eval.run;

import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.vision.ScreenParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One episode's place of work: an office on its own world, the program on the surface, and the eyes.
final class Desk implements AutoCloseable {
    /// What a step takes on the world's clock.
    private static final Duration STEP = Duration.ofSeconds(20);

    private final Office office;
    private final Surface surface;
    private final ScreenParser eyes;
    private long revision;
    private Map<String, Snapshot> state;

    Desk(Office office, Surface surface, ScreenParser eyes) {
        this.office = office;
        this.surface = surface;
        this.eyes = eyes;
        this.revision = office.revision();
        this.state = office.snapshots();
        eyes.forget(); // what was seen at another desk
    }

    Surface surface() {
        return surface;
    }

    /// The elements of a look, from the source that this way of seeing names.
    Screen screen(Surface.Look look, See see) {
        return switch (see) {
            case PIXELS -> eyes.parse(look.frame());
            case ELEMENTS -> insides().elements();
            case A11Y -> insides().accessibility();
        };
    }

    private Surface.Insides insides() {
        return surface.insides().orElseThrow(() -> new SurfaceBroke("this surface can be seen by pixels only"));
    }

    Outcome perform(Action.Gesture gesture) {
        office.world().tick(STEP);
        return surface.perform(gesture);
    }

    /// Makes gestures that are known to be good, without a look between them.
    void forward(List<Action.Gesture> gestures) {
        for (var gesture : gestures) {
            perform(gesture);
            surface.settle();
            state();
        }
    }

    /// Every program's state; taken anew only if something was written since.
    Map<String, Snapshot> state() {
        long now = office.revision();
        if (now != revision) {
            state = office.snapshots();
            revision = now;
        }
        return state;
    }

    /// What was in the files of every state that was asked for.
    Contents contents() {
        return office.contents();
    }

    /// What differs between two states, by program; programs without a change are left out.
    static Map<String, List<Change>> changes(Map<String, Snapshot> before, Map<String, Snapshot> after) {
        var changes = new TreeMap<String, List<Change>>();
        after.forEach((program, snapshot) -> {
            var differing = Change.between(before.getOrDefault(program, Snapshot.EMPTY), snapshot);
            if (!differing.isEmpty()) {
                changes.put(program, differing);
            }
        });
        return changes;
    }

    @Override
    public void close() {
        try (office) {
            surface.close();
        }
    }
}

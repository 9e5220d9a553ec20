package dev.guildhall.eval.bench;

import dev.guildhall.env.Size;
import dev.guildhall.env.World;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.page.Browser;
import dev.guildhall.eval.run.Surfaces;
import dev.guildhall.tasks.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// A reset: from the end of one episode to the first screen of the next, at rest.
public final class ResetBench {
    private static final int WARM_UP = 5;
    private static final Size SCREEN = new Size(1280, 800);

    private final Premises premises;
    private final Browser browser;
    private final LongSupplier nanos;

    public ResetBench(Premises premises, Browser browser, LongSupplier nanos) {
        this.premises = premises;
        this.browser = browser;
        this.nanos = nanos;
    }

    /// Resets so often, each time to another seed of the task, after a few that are not counted.
    public List<Timing> run(Task task, int times) {
        var worlds = new ArrayList<Duration>();
        var pages = new ArrayList<Duration>();
        var looks = new ArrayList<Duration>();
        var totals = new ArrayList<Duration>();
        for (int i = -WARM_UP; i < times; i++) {
            long start = nanos.getAsLong();
            try (var office = premises.open(new World(i + WARM_UP))) {
                var order = task.draw(office);
                long world = nanos.getAsLong();
                try (var surface = Surfaces.open(order.station(), office, browser, SCREEN)) {
                    long page = nanos.getAsLong();
                    surface.look();
                    long look = nanos.getAsLong();
                    if (i >= 0) {
                        worlds.add(Duration.ofNanos(world - start));
                        pages.add(Duration.ofNanos(page - world));
                        looks.add(Duration.ofNanos(look - page));
                        totals.add(Duration.ofNanos(look - start));
                    }
                }
            }
        }
        return List.of(
                Timing.of("new world", worlds),
                Timing.of("page opened", pages),
                Timing.of("at rest, first frame", looks),
                Timing.of("reset", totals));
    }
}

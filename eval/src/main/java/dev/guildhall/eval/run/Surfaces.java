package dev.guildhall.eval.run;

import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.desktop.DesktopSurface;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.tasks.Station;
import java.time.Duration;

/// Opens what a job is worked on.
public final class Surfaces {
    /// How long a look waits for a desktop to rest; a page has its own measure.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Surfaces() {}

    /// @throws SurfaceBroke if it does not open; where a program is missing, with how to get it
    public static Surface open(Station station, Office office, Browser browser, Size size) {
        return switch (station) {
            case Station.Page(var program) -> {
                program.missing().ifPresent(missing -> {
                    throw new SurfaceBroke(missing);
                });
                var opening = Opening.of(program.home(), size).at(office.world());
                yield browser.open(office.ownFolder()
                        .map(folder -> opening.savingTo(folder.path()))
                        .orElse(opening));
            }
            case Station.Desktop desktop ->
                DesktopSurface.open(desktop.programs(), folder(office).path(), size, PATIENCE);
        };
    }

    private static WorkFolder folder(Office office) {
        return office.ownFolder()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the task wants a desktop and never asked for office.folder(), so its state at the start is not known"));
    }
}

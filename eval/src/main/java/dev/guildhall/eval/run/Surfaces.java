package dev.guildhall.eval.run;

import dev.guildhall.env.Size;
import dev.guildhall.env.Surface;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.tasks.Station;

/// Opens what a job is worked on.
public final class Surfaces {
    private Surfaces() {}

    /// @throws SurfaceBroke if it does not open
    public static Surface open(Station station, Office office, Browser browser, Size size) {
        return switch (station) {
            case Station.Page(var program) ->
                browser.open(Opening.of(program.home(), size).at(office.world()));
            case Station.Desktop _ -> throw new SurfaceBroke("there is no desktop yet");
        };
    }
}

package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Driving.Driver;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How browsers are driven, as options.
final class DrivingOptions {
    @Option(
            names = "--driver",
            paramLabel = "DRIVER",
            defaultValue = "playwright",
            description = "what drives the browser: playwright or selenium (default: playwright)")
    private Driver driver = Driver.PLAYWRIGHT;

    @Option(
            names = "--grid",
            paramLabel = "URL",
            description = "with selenium: a Grid that provides browsers, such as http://127.0.0.1:4444")
    private @Nullable URI grid;

    Driving driving() {
        if (grid == null) {
            return new Driving(driver, Optional.empty());
        }
        if (driver != Driver.SELENIUM) {
            throw new UserMistake("A Grid is driven by Selenium: add --driver selenium to --grid %s.".formatted(grid));
        }
        if (grid.getHost() == null || !List.of("http", "https").contains(String.valueOf(grid.getScheme()))) {
            throw new UserMistake(
                    "--grid takes the address of a Selenium Grid, such as http://127.0.0.1:4444, not '%s'."
                            .formatted(grid));
        }
        return new Driving(driver, Optional.of(grid));
    }
}

package dev.guildhall.eval.run;

import java.net.URI;
import java.util.Optional;

/// How browsers are driven.
///
/// @param grid a Selenium Grid that provides them; empty for browsers on this machine
public record Driving(Driver driver, Optional<URI> grid) {
    public static final Driving USUAL = new Driving(Driver.PLAYWRIGHT, Optional.empty());

    public enum Driver {
        PLAYWRIGHT,
        SELENIUM
    }
}

package dev.guildhall.env;

import java.util.Optional;

/// What a surface made of a gesture. A surface that breaks throws [SurfaceBroke] instead: that is the
/// harness's fault, not the worker's.
public sealed interface Outcome {

    record Done() implements Outcome {}

    /// The gesture was not carried out; `why` says what to do instead.
    record Refused(String why) implements Outcome {

        /// The refusal of a gesture at a place that is not on the screen; empty if it is.
        public static Optional<Outcome> ifOutside(Point place, Size screen) {
            return screen.contains(place)
                    ? Optional.empty()
                    : Optional.of(new Refused("%s is outside the screen, which is %s: x is 0 to %d and y is 0 to %d"
                            .formatted(place, screen, screen.width() - 1, screen.height() - 1)));
        }
    }
}

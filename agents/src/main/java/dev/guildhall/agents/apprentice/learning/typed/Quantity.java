package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Formula;
import java.util.List;

/// A number that is known when something is typed.
///
/// @param values one for each demonstration
record Quantity(Formula formula, List<Double> values, Kind kind) {
    enum Kind {
        /// Named by the brief.
        BRIEFED,
        /// An angle in degrees, named by the brief.
        ANGLE,
        /// Read on the screen.
        SEEN,
        /// Typed before.
        TYPED
    }

    Quantity {
        values = List.copyOf(values);
    }

    /// The same in some of the demonstrations.
    Quantity in(List<Integer> demonstrations) {
        return new Quantity(formula, demonstrations.stream().map(values::get).toList(), kind);
    }
}

package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import java.util.Optional;

/// One meaningful thing that a demonstrator did.
///
/// @param text what was written, pressed or reported; empty for a click
/// @param seen how many screens had been seen by then
record Move(Kind kind, Optional<Element> touched, String text, Screen before, Screen after, int seen) {
    /// The same with another screen after it.
    Move with(Screen later) {
        return new Move(kind, touched, text, before, later, seen);
    }

    enum Kind {
        CLICK,
        FILL,
        /// Typing where the focus is.
        TYPE,
        PRESS,
        FINISH
    }
}

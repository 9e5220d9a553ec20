package dev.guildhall.agents;

import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.util.Set;

/// One thing that a person's hand did at a screen, as it came: what an action of theirs was made of.
///
/// Points are in pixels of the frame that was shown. Times are milliseconds since the person sat down, by the
/// clock of their own browser.
public sealed interface Input {
    long millis();

    /// The pointer passed here.
    record Moved(long millis, Point at) implements Input {}

    /// The pointer stopped here for a while.
    record Rested(long millis, Point at) implements Input {}

    record Pressed(long millis, Point at, Button button) implements Input {}

    record Released(long millis, Point at, Button button) implements Input {}

    /// The wheel turned: pixels to the right and down; negative is left and up.
    record Turned(long millis, Point at, int right, int down) implements Input {}

    /// @param key by its name in the W3C's "UI Events KeyboardEvent key Values"
    /// @param held the modifiers that were down, such as `Control`
    record KeyDown(long millis, String key, Set<String> held) implements Input {
        public KeyDown {
            held = Set.copyOf(held);
        }
    }

    record KeyUp(long millis, String key) implements Input {}
}

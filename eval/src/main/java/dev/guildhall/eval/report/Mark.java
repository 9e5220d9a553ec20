package dev.guildhall.eval.report;

import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.guildhall.eval.record.Landing;
import java.util.Optional;

/// What is drawn on a frame to show what the hand did there.
public sealed interface Mark {

    /// @param label empty for a plain click
    record Ring(Point at, boolean twice, String label) implements Mark {}

    record Arrow(Point from, Point to) implements Mark {}

    /// Keys that were pressed, shown where the hand was last, or at the bottom of the screen.
    record Keys(Optional<Point> at, String text) implements Mark {}

    record Nothing() implements Mark {}

    /// @param last where the hand was before
    static Mark of(Action action, Optional<Point> last) {
        return switch (action) {
            case Action.Click click ->
                new Ring(click.at(), false, click.button() == Action.Button.LEFT ? "" : Words.button(click));
            case Action.DoubleClick click -> new Ring(click.at(), true, "");
            case Action.Move move -> new Ring(move.to(), false, "hover");
            case Action.Scroll scroll -> new Ring(scroll.at(), false, "scroll " + Words.notches(scroll));
            case Action.Drag drag -> new Arrow(drag.from(), drag.to());
            case Action.Type(var text) -> new Keys(last, Words.typed(text));
            case Action.KeyPress press -> new Keys(last, press.keys());
            case Action.Wait _, Action.Finish _, Action.GiveUp _ -> new Nothing();
        };
    }

    /// Where the hand is after an action.
    static Optional<Point> hand(Action action, Optional<Point> last) {
        return action instanceof Action.Drag drag
                ? Optional.of(drag.to())
                : Landing.point(action).or(() -> last);
    }
}

package dev.guildhall.eval.record;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.Comparator;
import java.util.Optional;

/// Where an action lands on a screen.
public final class Landing {
    private Landing() {}

    /// The point that an action aims at; a drag's is where it begins.
    public static Optional<Point> point(Action action) {
        return switch (action) {
            case Action.Click click -> Optional.of(click.at());
            case Action.DoubleClick click -> Optional.of(click.at());
            case Action.Move move -> Optional.of(move.to());
            case Action.Drag drag -> Optional.of(drag.from());
            case Action.Scroll scroll -> Optional.of(scroll.at());
            case Action.Type _, Action.KeyPress _, Action.Wait _, Action.Finish _, Action.GiveUp _ -> Optional.empty();
        };
    }

    /// The smallest element that contains the action's point.
    public static Optional<Element> on(Screen screen, Action action) {
        return point(action)
                .flatMap(p -> screen.elements().stream()
                        .filter(element -> element.box().contains(p))
                        .min(Comparator.comparingInt(element -> element.box().area())));
    }
}

package dev.guildhall.agents.embedded;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Point;
import java.util.List;

/// What can be done for a wish on the screen as it is.
sealed interface Step {

    /// These gestures, one after another.
    record Act(List<Action> gestures, String why) implements Step {
        static Act click(Element element, String why) {
            return new Act(List.of(new Action.Click(element.box().center())), why);
        }

        /// Writes in a field, and replaces what it holds.
        static Act fill(Element field, String text, String why) {
            return field.text().isEmpty()
                    ? new Act(List.of(new Action.Click(field.box().center()), new Action.Type(text)), why)
                    : fill(field.box().center(), text, why);
        }

        /// Replaces what stands at a place.

        static Act fill(Point at, String text, String why) {
            return new Act(List.of(new Action.Click(at), new Action.KeyPress("Control+a"), new Action.Type(text)), why);
        }

        /// Asks a list for one of its entries, as the keyboard allows.
        static Act choose(Element list, String entry, String why) {
            return new Act(
                    List.of(
                            new Action.Click(list.box().center()),
                            new Action.Type(entry),
                            new Action.KeyPress("Enter")),
                    why);
        }

        static Act scroll(Sight sight, int notches, String why) {
            return new Act(List.of(new Action.Scroll(sight.middle(), 0, notches)), why);
        }
    }

    /// There is nothing more to do for it.
    record Done() implements Step {}

    /// Nothing on this screen serves it.
    record NotHere() implements Step {}

    /// Going on could do harm.
    record Stuck(String why) implements Step {}
}

package dev.guildhall.agents.embedded;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import java.util.List;

/// What can be done for a wish on the screen as it is.
sealed interface Step {

    /// These gestures, one after another.
    record Act(List<Action> gestures, String why) implements Step {
        static Act click(Element element, String why) {
            return new Act(List.of(new Action.Click(element.box().center())), why);
        }

        /// Replaces what a field holds.
        static Act fill(Element field, String text, String why) {
            return new Act(
                    List.of(
                            new Action.Click(field.box().center()),
                            new Action.KeyPress("Control+a"),
                            new Action.Type(text)),
                    why);
        }
    }

    /// There is nothing more to do for it.
    record Done() implements Step {}

    /// Nothing on this screen serves it.
    record NotHere() implements Step {}
}

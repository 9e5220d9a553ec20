package dev.guildhall.agents.llm;

import dev.guildhall.env.Action;
import java.util.Map;
import java.util.Optional;

/// What a model is told about each kind of action. The parameters are derived from the records;
/// these are the only words that are not.
final class ToolWords {
    static final String THOUGHT = "What you see that matters, and why this is the next thing to do.";

    static final String CONFIDENCE =
            "How sure you are, 0 to 100, that whoever checks the work will find all of it done and nothing else changed. "
                    + "It is compared with what they find.";

    private static final Map<Class<? extends Action>, String> WORDS = Map.of(
            Action.Click.class, "Press and release a mouse button at a point of the screen.",
            Action.DoubleClick.class, "Double-click with the left mouse button at a point of the screen.",
            Action.Move.class, "Move the pointer to a point without pressing anything, as for hovering.",
            Action.Drag.class, "Press the left mouse button at one point and release it at another.",
            Action.Scroll.class,
                    "Turn the mouse wheel with the pointer at a point. Notches to the right and down; negative "
                            + "is left and up. One notch moves a page by 100 pixels.",
            Action.Type.class,
                    "Type text where the keyboard focus is. Click into a field first. A line feed is the Enter key.",
            Action.KeyPress.class,
                    "Press a key, or several at once joined by '+': Enter, Tab, Escape, Backspace, PageDown, "
                            + "Control+a, Shift+Tab.",
            Action.Wait.class, "Let the program work for so many milliseconds, 1 to 10000, then look again.",
            Action.Finish.class, "End: the brief is done. Report in one or two sentences what you did.",
            Action.GiveUp.class, "End: the brief cannot be done. Say why.");

    private ToolWords() {}

    static Optional<String> about(Class<? extends Action> kind) {
        return Optional.ofNullable(WORDS.get(kind));
    }
}

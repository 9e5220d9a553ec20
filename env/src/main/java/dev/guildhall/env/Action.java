package dev.guildhall.env;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Everything an agent can do, with the names that computer-use models know.
///
/// Points are in pixels of the frame last seen. A record refuses what cannot be done on any screen, with a
/// message made for whoever asked for it, person or model.
public sealed interface Action {

    /// What a hand does on a surface. The two other actions end the episode.
    sealed interface Gesture extends Action {}

    /// Presses and lets go a mouse button.
    record Click(Point at, Button button) implements Gesture {
        public Click(Point at) {
            this(at, Button.LEFT);
        }
    }

    record DoubleClick(Point at) implements Gesture {}

    /// Moves the pointer and presses nothing, as for hovering.
    record Move(Point to) implements Gesture {}

    /// Presses the left button at one place and lets it go at another.
    record Drag(Point from, Point to) implements Gesture {}

    /// Turns the wheel with the pointer at a place: notches to the right and down; negative is left and up.
    /// One notch moves a page by 100 pixels.
    record Scroll(Point at, int right, int down) implements Gesture {
        public Scroll {
            if (right == 0 && down == 0) {
                throw new IllegalArgumentException("a scroll needs notches: right or down, not both 0");
            }
            if (right < -50 || right > 50 || down < -50 || down > 50) {
                throw new IllegalArgumentException(
                        "a scroll is at most 50 notches, not %d and %d".formatted(right, down));
            }
        }
    }

    /// Types text where the focus is. A line feed is the Enter key, a tab the Tab key.
    record Type(String text) implements Gesture {
        public Type {
            if (text.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no text to type; press Delete or Backspace to remove text");
            }
        }
    }

    /// Presses one key, or several at once joined by `+`, such as `Enter`, `Control+a` or `Shift+Tab`.
    /// Names are those of the W3C's "UI Events KeyboardEvent key Values".
    record KeyPress(String keys) implements Gesture {
        private static final Set<String> MODIFIERS = Set.of("Control", "Shift", "Alt", "Meta");
        private static final Set<String> NAMED = Set.of(
                "Enter",
                "Tab",
                "Escape",
                "Backspace",
                "Delete",
                "Insert",
                "Home",
                "End",
                "PageUp",
                "PageDown",
                "ArrowUp",
                "ArrowDown",
                "ArrowLeft",
                "ArrowRight",
                "Space",
                "F1",
                "F2",
                "F3",
                "F4",
                "F5",
                "F6",
                "F7",
                "F8",
                "F9",
                "F10",
                "F11",
                "F12");

        public KeyPress {
            for (var modifier : modifiersIn(keys)) {
                if (!MODIFIERS.contains(modifier)) {
                    throw unknown(modifier, keys);
                }
            }
            var key = keyIn(keys);
            boolean character = key.codePointCount(0, key.length()) == 1;
            if (!character && !NAMED.contains(key) && !MODIFIERS.contains(key)) {
                throw unknown(key, keys);
            }
        }

        /// The keys that are held, in the order they are pressed.
        public List<String> modifiers() {
            return modifiersIn(keys);
        }

        /// The last key: one character, a name such as `Enter`, or a modifier pressed alone.
        public String key() {
            return keyIn(keys);
        }

        private static String keyIn(String keys) {
            return keys.endsWith("++") || keys.equals("+") ? "+" : keys.substring(keys.lastIndexOf('+') + 1);
        }

        private static List<String> modifiersIn(String keys) {
            var held = keys.substring(0, keys.length() - keyIn(keys).length());
            return held.isEmpty()
                    ? List.of()
                    : List.of(held.substring(0, held.length() - 1).split("\\+", -1));
        }

        private static IllegalArgumentException unknown(String part, String keys) {
            return new IllegalArgumentException(
                    "no key is called '%s' in '%s'. Modifiers: %s. Keys: one character, or %s"
                            .formatted(
                                    part,
                                    keys,
                                    String.join(", ", new TreeSet<>(MODIFIERS)),
                                    String.join(", ", new TreeSet<>(NAMED))));
        }
    }

    /// Lets the program work and watches it, for at most ten seconds.
    record Wait(int millis) implements Gesture {
        public Wait {
            if (millis < 1 || millis > 10_000) {
                throw new IllegalArgumentException("a wait is 1 to 10000 milliseconds, not %d".formatted(millis));
            }
        }
    }

    /// The work is done, in the agent's judgement; says what was done.
    record Finish(String report) implements Action {}

    /// The work cannot be done; says why.
    record GiveUp(String reason) implements Action {}

    enum Button {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// The name a person and a model read, such as `key_press`.
    default String name() {
        return nameOf(getClass());
    }

    /// The name of a kind of action, as [#name] of one of them.
    static String nameOf(Class<? extends Action> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}

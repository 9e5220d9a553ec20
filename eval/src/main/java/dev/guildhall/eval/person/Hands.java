package dev.guildhall.eval.person;

import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes gestures of what a person's hands do: a press and a release in one place are a click, letters are
/// typing, and so on. It belongs to one thread.
final class Hands {
    /// How far a hand trembles, in pixels.
    private static final int TREMBLE = 4;

    private static final long DOUBLE_CLICK_MILLIS = 500;
    private static final int NOTCH = 100;
    private static final int MOST_NOTCHES = 50;
    private static final Set<String> CHORDS = Set.of("Control", "Alt", "Meta");
    private static final List<String> ORDER = List.of("Control", "Alt", "Shift", "Meta");

    private final List<Input> open = new ArrayList<>();
    private Optional<Input.Pressed> pressed = Optional.empty();
    private Optional<Input.Released> clicked = Optional.empty();
    private Optional<Point> pointer = Optional.empty();
    private int right;
    private int down;

    /// What this input completes; empty if it is the beginning or the middle of something, or nothing at all.
    Optional<Deed> take(Input input) {
        open.add(input);
        return gesture(input).map(gesture -> {
            var deed = new Deed(gesture, open);
            open.clear();
            return deed;
        });
    }

    /// What the hands did last without coming to anything.
    List<Input> rest() {
        var rest = List.copyOf(open);
        open.clear();
        return rest;
    }

    private Optional<Action.Gesture> gesture(Input input) {
        return switch (input) {
            case Input.Moved _, Input.KeyUp _ -> Optional.empty();
            case Input.Rested(var _, var at) -> rested(at);
            case Input.Pressed press -> {
                pressed = Optional.of(press);
                yield Optional.empty();
            }
            case Input.Released release -> released(release);
            case Input.Turned turn -> turned(turn);
            case Input.KeyDown(var _, var key, var held) -> key(key, held);
        };
    }

    private Optional<Action.Gesture> rested(Point at) {
        boolean stayed = pointer.filter(last -> near(last, at)).isPresent();
        if (stayed || pressed.isPresent()) {
            return Optional.empty();
        }
        pointer = Optional.of(at);
        return Optional.of(new Action.Move(at));
    }

    private Optional<Action.Gesture> released(Input.Released release) {
        var from = pressed.filter(press -> press.button() == release.button());
        pressed = Optional.empty();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        pointer = Optional.of(release.at());
        if (!near(from.get().at(), release.at())) {
            clicked = Optional.empty();
            return release.button() == Button.LEFT
                    ? Optional.of(new Action.Drag(from.get().at(), release.at()))
                    : Optional.empty();
        }
        boolean again = release.button() == Button.LEFT
                && clicked.filter(last -> last.button() == Button.LEFT
                                && release.millis() - last.millis() <= DOUBLE_CLICK_MILLIS
                                && near(last.at(), release.at()))
                        .isPresent();
        clicked = again ? Optional.empty() : Optional.of(release);
        return Optional.of(
                again ? new Action.DoubleClick(release.at()) : new Action.Click(release.at(), release.button()));
    }

    private Optional<Action.Gesture> turned(Input.Turned turn) {
        right += turn.right();
        down += turn.down();
        int columns = Math.clamp(right / NOTCH, -MOST_NOTCHES, MOST_NOTCHES);
        int rows = Math.clamp(down / NOTCH, -MOST_NOTCHES, MOST_NOTCHES);
        if (columns == 0 && rows == 0) {
            return Optional.empty();
        }
        right -= columns * NOTCH;
        down -= rows * NOTCH;
        return Optional.of(new Action.Scroll(turn.at(), columns, rows));
    }

    /// A letter is typed; everything else is pressed. Keys that no program here knows are nothing.
    private static Optional<Action.Gesture> key(String key, Set<String> held) {
        if (ORDER.contains(key)) {
            return Optional.empty(); // it is held for the key that follows
        }
        boolean letter = key.codePointCount(0, key.length()) == 1;
        if (letter && held.stream().noneMatch(CHORDS::contains)) {
            return Optional.of(new Action.Type(key));
        }
        try {
            var keys = Stream.concat(
                            ORDER.stream()
                                    .filter(held::contains)
                                    .filter(modifier -> !letter || !modifier.equals("Shift")),
                            Stream.of(key.equals(" ") ? "Space" : key))
                    .collect(Collectors.joining("+"));
            return Optional.of(new Action.KeyPress(keys));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean near(Point a, Point b) {
        return Math.abs(a.x() - b.x()) <= TREMBLE && Math.abs(a.y() - b.y()) <= TREMBLE;
    }
}

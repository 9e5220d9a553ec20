package dev.guildhall.env.desktop;

import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A display's mouse.
final class Mouse {
    private static final int LEFT = 1;
    private static final int MIDDLE = 2;
    private static final int RIGHT = 3;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final int WHEEL_LEFT = 6;
    private static final int WHEEL_RIGHT = 7;

    /// A drag is seen as one only if the pointer is somewhere on the way for a moment.
    private static final int MOVES_OF_A_DRAG = 12;

    private static final Duration ON_THE_WAY = Duration.ofMillis(8);

    /// Programs tell two presses apart by their time, which a display counts in milliseconds.
    private static final Duration BETWEEN_PRESSES = Duration.ofMillis(20);

    private final FakeInput input;

    Mouse(FakeInput input) {
        this.input = input;
    }

    void move(Point to) {
        input.batch().move(to).send();
    }

    void click(Point at, Button button) {
        int number = switch (button) {
            case LEFT -> LEFT;
            case MIDDLE -> MIDDLE;
            case RIGHT -> RIGHT;
        };
        input.batch().move(at).button(number, true).button(number, false).send();
    }

    void doubleClick(Point at) {
        click(at, Button.LEFT);
        LockSupport.parkNanos(BETWEEN_PRESSES.toNanos());
        click(at, Button.LEFT);
    }

    void drag(Point from, Point to) {
        input.batch().move(from).button(LEFT, true).send();
        for (int i = 1; i <= MOVES_OF_A_DRAG; i++) {
            LockSupport.parkNanos(ON_THE_WAY.toNanos());
            input.batch().move(between(from, to, i)).send();
        }
        LockSupport.parkNanos(ON_THE_WAY.toNanos());
        input.batch().button(LEFT, false).send();
    }

    private static Point between(Point from, Point to, int i) {
        return new Point(
                from.x() + (to.x() - from.x()) * i / MOVES_OF_A_DRAG,
                from.y() + (to.y() - from.y()) * i / MOVES_OF_A_DRAG);
    }

    /// @param right and `down`: notches of the wheel; each program moves as far as it likes for one
    void scroll(Point at, int right, int down) {
        var batch = input.batch().move(at);
        turn(batch, down < 0 ? WHEEL_UP : WHEEL_DOWN, Math.abs(down));
        turn(batch, right < 0 ? WHEEL_LEFT : WHEEL_RIGHT, Math.abs(right));
        batch.send();
    }

    private static void turn(FakeInput.Batch batch, int button, int notches) {
        for (int i = 0; i < notches; i++) {
            batch.button(button, true).button(button, false);
        }
    }
}

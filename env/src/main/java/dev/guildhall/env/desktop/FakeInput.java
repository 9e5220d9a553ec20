package dev.guildhall.env.desktop;

import dev.guildhall.env.Point;
import dev.guildhall.env.SurfaceBroke;
import org.jspecify.annotations.Nullable;

/// Presses keys and buttons and moves the pointer, as a device would (the request FakeInput of "XTEST Extension
/// Protocol", version 2.2).
final class FakeInput {
    private static final int FAKE_INPUT = 2;
    private static final int KEY_PRESS = 2;
    private static final int KEY_RELEASE = 3;
    private static final int BUTTON_PRESS = 4;
    private static final int BUTTON_RELEASE = 5;
    private static final int MOTION = 6;

    private final XConnection connection;
    private final int opcode;

    FakeInput(XConnection connection) {
        this.connection = connection;
        this.opcode = connection
                .extension("XTEST")
                .orElseThrow(() -> new SurfaceBroke("the display takes no input: it has no XTEST"));
    }

    /// Movements that happen at once, in the order they are told.
    final class Batch {
        private @Nullable XRequest requests;

        Batch key(int code, boolean down) {
            return fake(down ? KEY_PRESS : KEY_RELEASE, code, 0, new Point(0, 0));
        }

        Batch button(int number, boolean down) {
            return fake(down ? BUTTON_PRESS : BUTTON_RELEASE, number, 0, new Point(0, 0));
        }

        Batch move(Point to) {
            return fake(MOTION, 0, connection.setup().root(), to);
        }

        private Batch fake(int type, int detail, int root, Point at) {
            var begun = requests == null ? new XRequest(opcode, FAKE_INPUT) : requests.and(opcode, FAKE_INPUT);
            requests = begun.octets(type, detail, 0, 0)
                    .number(0) // no delay
                    .number(root)
                    .number(0)
                    .number(0)
                    .shorts(at.x(), at.y())
                    .number(0)
                    .number(0);
            return this;
        }

        /// Returns when the server has passed them on.
        void send() {
            if (requests != null) {
                connection.send(requests);
                connection.sync();
            }
        }
    }

    Batch batch() {
        return new Batch();
    }
}

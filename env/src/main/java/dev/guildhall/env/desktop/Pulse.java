package dev.guildhall.env.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Whether the programs behind the windows of a display are alive: each that says that it can is asked for an answer,
/// which only a program at work on its events gives ("Extended Window Manager Hints", 1.5, `_NET_WM_PING`).
final class Pulse implements AutoCloseable {
    private static final int CHANGE_WINDOW_ATTRIBUTES = 2;
    private static final int SEND_EVENT = 25;
    private static final int CLIENT_MESSAGE = 33;
    private static final int EVENT_MASK = 1 << 11;

    /// Some toolkits send their answers to those who listen to the root window itself, some to those who listen to
    /// what is on it.
    private static final int STRUCTURE_NOTIFY = 1 << 17;

    private static final int SUBSTRUCTURE_NOTIFY = 1 << 19;
    private static final int WORDS_OF_32_BITS = 32;
    private static final int ASKED_WINDOW = 20;
    private static final int STAMP = 16;
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final XConnection connection;
    private final Windows windows;
    private final int protocols;
    private final int ping;
    private int stamp;

    private Pulse(XConnection connection) {
        this.connection = connection;
        this.windows = new Windows(connection);
        this.protocols = connection.atom("WM_PROTOCOLS");
        this.ping = connection.atom("_NET_WM_PING");
        connection.send(new XRequest(CHANGE_WINDOW_ATTRIBUTES, 0)
                .number(connection.setup().root())
                .number(EVENT_MASK)
                .number(STRUCTURE_NOTIFY | SUBSTRUCTURE_NOTIFY));
    }

    /// On a connection of its own, for answers come as events.
    static Pulse of(Path socket) {
        var connection = XConnection.open(socket);
        try {
            return new Pulse(connection);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Asks every window, and waits until all have answered or are closed.
    ///
    /// @return the title of one that has not in all that time; empty if all is well
    Optional<String> silent(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        stamp++;
        var waiting = new ArrayList<Integer>();
        for (int window : windows.managed()) {
            if (answers(window)) {
                ask(window);
                waiting.add(window);
            }
        }
        while (true) {
            connection.sync();
            connection.messages().forEach(message -> answered(message).ifPresent(waiting::remove));
            waiting.retainAll(windows.managed());
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            if (System.nanoTime() > deadline) {
                return Optional.of(windows.title(waiting.getFirst()));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private boolean answers(int window) {
        return connection
                .property(window, protocols)
                .map(atoms -> {
                    while (atoms.remaining() >= Integer.BYTES) {
                        if (atoms.getInt() == ping) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }

    private void ask(int window) {
        connection.send(new XRequest(SEND_EVENT, 0)
                .number(window)
                .number(0)
                .octets(CLIENT_MESSAGE, WORDS_OF_32_BITS, 0, 0)
                .number(window)
                .number(protocols)
                .number(ping)
                .number(stamp)
                .number(window)
                .number(0)
                .number(0));
    }

    /// The window that answers with this message, if it is such an answer.
    private Optional<Integer> answered(ByteBuffer message) {
        var m = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return m.getInt(8) == protocols && m.getInt(12) == ping && m.getInt(STAMP) == stamp
                ? Optional.of(m.getInt(ASKED_WINDOW))
                : Optional.empty();
    }

    @Override
    public void close() {
        connection.close();
    }
}

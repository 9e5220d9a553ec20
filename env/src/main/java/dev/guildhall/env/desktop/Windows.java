package dev.guildhall.env.desktop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What windows are on a display, as its window manager tells ("Extended Window Manager Hints", 1.5).
final class Windows {
    private final XConnection connection;
    private final int clients;
    private final int name;

    Windows(XConnection connection) {
        this.connection = connection;
        this.clients = connection.atom("_NET_CLIENT_LIST");
        this.name = connection.atom("_NET_WM_NAME");
    }

    /// All that are managed, the oldest first; menus and tips are not.
    List<Integer> managed() {
        var managed = new ArrayList<Integer>();
        connection.property(connection.setup().root(), clients).ifPresent(windows -> {
            while (windows.remaining() >= Integer.BYTES) {
                managed.add(windows.getInt());
            }
        });
        return managed;
    }

    /// Empty for a window that has none, or has just gone.
    String title(int window) {
        return connection
                .property(window, name)
                .map(title -> StandardCharsets.UTF_8.decode(title).toString())
                .orElse("");
    }

    /// The titles of all that are managed.
    List<String> titles() {
        return managed().stream().map(this::title).toList();
    }
}

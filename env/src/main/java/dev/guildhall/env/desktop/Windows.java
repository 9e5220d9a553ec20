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

    /// The titles of all that are managed, the oldest first; menus and tips are not.
    List<String> titles() {
        var titles = new ArrayList<String>();
        connection.property(connection.setup().root(), clients).ifPresent(windows -> {
            while (windows.remaining() >= Integer.BYTES) {
                titles.add(connection
                        .property(windows.getInt(), name)
                        .map(title -> StandardCharsets.UTF_8.decode(title).toString())
                        .orElse(""));
            }
        });
        return titles;
    }
}

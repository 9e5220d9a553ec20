package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.World;
import io.javalin.Javalin;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The web server, and the desk it serves now.
public final class Site {
    private final Javalin server;
    private @Nullable Desk desk;

    private Site(int port) {
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
        });
        server.start("127.0.0.1", port);
    }

    public static Site start(int port) {
        return new Site(port);
    }

    public URI home() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
    }

    public synchronized Desk open(World world) {
        var fresh = Desk.open(world);
        if (desk != null) {
            desk.db().close();
        }
        desk = fresh;
        return fresh;
    }

    public synchronized void close(Desk old) {
        old.db().close();
        if (old.equals(desk)) {
            desk = null;
        }
    }

    public void stop() {
        server.stop();
    }
}

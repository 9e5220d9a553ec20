package dev.guildhall.env.office;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.Helpdesk;
import dev.guildhall.env.company.helpdesk.HelpdeskServer;
import org.jspecify.annotations.Nullable;

/// The servers of the company's programs. Each is started when it is first needed and kept, so that a new office
/// takes milliseconds. One office is open at a time.
public final class Premises implements AutoCloseable {
    private @Nullable HelpdeskServer helpdesk;

    private Premises() {}

    public static Premises start() {
        return new Premises();
    }

    /// A fresh office on this world; the one before is thrown away.
    public Office open(World world) {
        return new Office(world, this);
    }

    Helpdesk helpdesk(World world) {
        var server = helpdesk == null ? HelpdeskServer.start() : helpdesk;
        helpdesk = server;
        return server.open(world);
    }

    @Override
    public void close() {
        if (helpdesk != null) {
            helpdesk.close();
        }
    }
}

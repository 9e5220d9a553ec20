package dev.guildhall.env.office;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.Helpdesk;
import dev.guildhall.env.company.helpdesk.HelpdeskServer;
import dev.guildhall.env.program.jscad.Jscad;
import dev.guildhall.env.program.jscad.JscadPackage;
import dev.guildhall.env.program.jscad.JscadServer;
import org.jspecify.annotations.Nullable;

/// The servers of the company's programs. Each is started when it is first needed and kept, so that a new office
/// takes milliseconds. One office is open at a time.
public final class Premises implements AutoCloseable {
    private @Nullable HelpdeskServer helpdesk;

    private @Nullable JscadServer jscad;

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

    Jscad jscad() {
        var server = jscad == null ? JscadServer.start(JscadPackage.of(System.getenv())) : jscad;
        jscad = server;
        return server.open();
    }

    @Override
    public void close() {
        try (var _ = jscad) {
            if (helpdesk != null) {
                helpdesk.close();
            }
        }
    }
}

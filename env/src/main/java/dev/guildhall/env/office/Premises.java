package dev.guildhall.env.office;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.HelpdeskServer;

/// The servers of the company's programs. They are started once and kept, so that a new office takes
/// milliseconds. One office is open at a time.
public final class Premises implements AutoCloseable {
    private final HelpdeskServer helpdesk;

    private Premises(HelpdeskServer helpdesk) {
        this.helpdesk = helpdesk;
    }

    public static Premises start() {
        return new Premises(HelpdeskServer.start());
    }

    /// A fresh office on this world; the one before is thrown away.
    public Office open(World world) {
        return new Office(world, helpdesk.open(world));
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}

package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.web.Site;

/// The helpdesk's web server on the loopback interface. It is started once; each episode opens a fresh
/// state behind it in some milliseconds.
public final class HelpdeskServer implements AutoCloseable {
    private final Site site;

    private HelpdeskServer(Site site) {
        this.site = site;
    }

    /// On any free port.
    public static HelpdeskServer start() {
        return start(0);
    }

    /// @throws IllegalStateException if the port is taken
    public static HelpdeskServer start(int port) {
        return new HelpdeskServer(Site.start(port));
    }

    /// A company at work as the world's seed draws it. What was open before is thrown away.
    public Helpdesk open(World world) {
        return new Helpdesk(site.open(world), site);
    }

    @Override
    public void close() {
        site.stop();
    }
}

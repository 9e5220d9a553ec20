package dev.guildhall.env.company.helpdesk;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.WebProgram;
import dev.guildhall.env.company.helpdesk.customer.Correspondence;
import dev.guildhall.env.company.helpdesk.store.Table;
import dev.guildhall.env.company.helpdesk.web.Desk;
import dev.guildhall.env.company.helpdesk.web.Site;
import java.net.URI;
import java.util.Set;

/// The helpdesk with the state of one episode. It is served until it is closed or another is opened.
public final class Helpdesk implements WebProgram {
    private final Desk desk;
    private final Site site;

    Helpdesk(Desk desk, Site site) {
        this.desk = desk;
        this.site = site;
    }

    @Override
    public String name() {
        return HelpdeskState.PROGRAM;
    }

    @Override
    public URI home() {
        return site.home();
    }

    /// To arrange a task's particulars, before the work begins.
    public HelpdeskSetup setup() {
        return new HelpdeskSetup(desk.db(), desk.world(), desk.worker());
    }

    /// To arrange customers who answer.
    public Correspondence correspondence() {
        return desk.correspondence();
    }

    @Override
    public Snapshot snapshot() {
        desk.correspondence().catchUp();
        return desk.db().snapshot();
    }

    @Override
    public Set<String> journals() {
        return HelpdeskState.JOURNALS;
    }

    @Override
    public Set<String> outside() {
        return Set.of(Table.READING.name());
    }

    @Override
    public long revision() {
        desk.correspondence().catchUp();
        return desk.db().revision();
    }

    @Override
    public void close() {
        site.close(desk);
    }
}

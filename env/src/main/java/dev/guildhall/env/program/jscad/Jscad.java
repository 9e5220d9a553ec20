package dev.guildhall.env.program.jscad;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.WebProgram;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// JSCAD in a browser, with a script in its editor. `Shift+Enter` builds the part; what is exported is a download.
/// It keeps nothing itself: what becomes of the work is in the worker's folder.
public final class Jscad implements WebProgram {
    private final JscadServer server;

    Jscad(JscadServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "jscad";
    }

    @Override
    public URI home() {
        return server.home();
    }

    @Override
    public Snapshot snapshot() {
        return Snapshot.EMPTY;
    }

    @Override
    public Set<String> journals() {
        return Set.of();
    }

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public Optional<String> version() {
        return Optional.of(JscadPackage.VERSION);
    }

    @Override
    public Optional<String> missing() {
        return server.source().missing();
    }

    @Override
    public void close() {
        // the page in the browser was all of it
    }
}

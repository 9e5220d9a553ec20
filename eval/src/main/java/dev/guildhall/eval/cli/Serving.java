package dev.guildhall.eval.cli;

import dev.guildhall.eval.serve.Archive;
import dev.guildhall.eval.serve.Site;
import dev.guildhall.eval.store.Results;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/// The web application, until it shall end.
///
/// @param over reaches zero when it shall end; Ctrl-C ends it too
record Serving(Path home, Results results, PrintWriter out, CountDownLatch over) {

    /// @param port 0 for any that is free
    /// @param page the one to look at, below the home page; empty for the home page itself
    void on(String host, int port, String page) {
        try (var site = Site.start(host, port, new Archive(home, results, InstantSource.system()))) {
            out.println("Guildhall is served at %s (Ctrl-C ends it)"
                    .formatted(site.home().resolve(page)));
            if (site.isOpenToOthers()) {
                out.println("Whoever reaches this machine can read all of it: it asks nobody who they are.");
            }
            out.flush();
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.guildhall.eval.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A PostgreSQL server for the tests of a class, each with an empty database of its own.
final class Postgres implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private @Nullable TemporaryPostgres server;
    private String url = "";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        var bin = TemporaryPostgres.installed();
        if (bin.isEmpty()) {
            abort("no PostgreSQL server is installed; `./guildhall setup postgres` installs one");
        }
        server = TemporaryPostgres.start(bin.get());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        if (server != null) {
            url = server.database();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    /// Where the database of the test at work is.
    String url() {
        return url;
    }
}
